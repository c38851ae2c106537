/** Plays a walkthrough in the real panel: choose the setting, answer what is asked, end with a note in the dossier. */
import { equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formFields } from '../../components/entry/form-fields.ts';
import { makeVault, noteInDossier, openNote } from './main-job.mjs';
import { packWords, titleOf } from './pack-words.mjs';
import { literally } from './patterns.mjs';
import { chooseWorkplace } from './workplace.mjs';

const locale = parse(readFileSync(new URL('../../locales/nl.yml', import.meta.url), 'utf8'));

/** A question in the list of its step: its name and how it stands. */
const rowOf = (name) => new RegExp(`^${literally(name)} (nu|open|gedaan|overgeslagen|twee)`);

/** What stands on the label of a field, and on the button of a choice. */
const labelOf = (kind, { name, control }) =>
  locale.field[name === 'value' && control === 'choice' ? 'yesno' : kind][name];
const choiceOf = (question, { name, control }, value) =>
  control.startsWith('pack-') ? question.option(value) : locale.option[name][String(value)];

async function fill({ panel }, question, spec, value) {
  const label = labelOf(question.kind, spec);
  if (['line', 'area', 'date', 'time'].includes(spec.control)) await panel.choose('textbox', label, value);
  else if (spec.control === 'checks' || spec.control === 'pack-checks')
    for (const one of value) await panel.click('checkbox', choiceOf(question, spec, one));
  else await panel.click('radio', choiceOf(question, spec, value));
}

/** Moves about in one case; `at` is the step on screen. */
function createWalker(drive, words, label) {
  const { panel } = drive;
  let at;
  async function toCase() {
    if (at) await panel.click('button', 'Terug');
    at = undefined;
    await panel.see('heading', label);
  }
  async function toStep(id) {
    if (at === id) return;
    await toCase();
    await panel.click('button', new RegExp(`^${literally(words.step(id))} (Nog niets|Begonnen|Gedaan)`));
    await panel.see('heading', words.step(id));
    at = id;
  }
  async function toQuestion(id) {
    const question = words.question(id);
    await toStep(question.step);
    await panel.click('button', rowOf(question.name));
    await panel.see('heading', question.text);
    return question;
  }
  return { toCase, toStep, toQuestion };
}

async function unfoldAdvice(panel) {
  const more = /^Toon (één|\d+) advie/;
  if (await panel.has('button', more)) await panel.click('button', more);
}

const plays = {
  async answer({ drive, walker }, { question: id, fields }) {
    const { panel } = drive;
    const question = await walker.toQuestion(id);
    await panel.click('button', /^(Vul in|Voeg toe)$/);
    const specs = formFields[question.kind];
    for (const [name, value] of Object.entries(fields))
      await fill(
        drive,
        question,
        specs.find((spec) => spec.name === name),
        value,
      );
    await panel.click('button', 'Bewaar');
    await panel.see('Opgeslagen.');
  },
  async skip({ drive: { panel }, walker }, { question, because }) {
    await walker.toQuestion(question);
    await panel.click('button', 'Sla over, omdat…');
    await panel.type('textbox', 'Overgeslagen, omdat…', because);
    await panel.click('button', 'Leg vast');
    await panel.gone('textbox', 'Overgeslagen, omdat…');
  },
  async advised({ drive: { panel }, walker, words }, { rule }) {
    await walker.toCase();
    await unfoldAdvice(panel);
    match(await panel.text(), new RegExp(literally(words.rule(rule))));
  },
  async 'not-advised'({ drive: { panel }, walker, words }, { rule }) {
    await walker.toCase();
    await unfoldAdvice(panel);
    equal((await panel.text()).includes(words.rule(rule)), false, `the advice ${rule} is still there`);
  },
  async asked({ drive: { panel }, walker, words }, { question }) {
    await walker.toStep(words.question(question).step);
    await panel.see('button', rowOf(words.question(question).name));
  },
  async 'not-asked'({ drive: { panel }, walker, words }, { question }) {
    await walker.toStep(words.question(question).step);
    await panel.gone('button', rowOf(words.question(question).name));
  },
};

/** Says where the professional works: the layers of the pack, and their own role. */
const workplaceOf = ({ layers, role }, words) => [
  ...layers.map((layer) => [
    { sector: 'Sector', region: 'Regio', organisation: 'Organisatie' }[layer.split('-')[0]],
    titleOf(layer),
  ]),
  ['Jouw rol', words.role(role)],
];

/** Plays all of it. Gives the note as it stands in the dossier. */
export async function playWalkthrough(drive, walkthrough) {
  const { panel } = drive;
  const words = packWords(walkthrough.layers);
  await drive.openDemo('/client/1');
  await drive.openPanel();
  await makeVault(drive);
  await chooseWorkplace(drive, workplaceOf(walkthrough, words));
  await panel.click('button', 'Nieuwe casus');
  await panel.type('textbox', 'Korte naam voor deze casus', walkthrough.label);
  await panel.click('button', 'Begin');
  await panel.see('heading', walkthrough.label);
  const walker = createWalker(drive, words, walkthrough.label);
  for (const act of walkthrough.acts) await plays[act.act]({ drive, walker, words }, act);
  await walker.toCase();
  await openNote(drive);
  await panel.see(/^Verslag — /);
  await panel.click('button', 'Zet in het dossier');
  await panel.click('button', 'Dit is het juiste dossier');
  await panel.click('button', /Alleen collega/);
  await panel.see(/De notitie staat in het dossier/);
  return noteInDossier(drive);
}
