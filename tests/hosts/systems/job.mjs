/** The job of a professional in a real system: sign in, mark, keep, click in the editor, place, save there. */
import { deepEqual, equal } from 'node:assert/strict';
import { makeVault } from '../../e2e/main-job.mjs';
import { until } from '../../e2e/until.mjs';
import { storedLines } from './stored-lines.mjs';

/** What a client's report says; a fictional sentence, marked in the page of the system. */
export const sentence =
  'Sem liet zijn arm zien. Op zijn linker bovenarm zat een blauwe plek, “zo groot als een ei” zei hij & keek weg.';
const marked = 'Op zijn linker bovenarm zat een blauwe plek, “zo groot als een ei” zei hij & keek weg';

/** Signs in and keeps a marked sentence in a case. */
async function markSentence(drive, system) {
  const { panel } = drive;
  await system.signIn(drive);
  await drive.goTo(system.read.url);
  await drive.page.see(system.read.selector);
  // Scripts of the page may draw the report anew, and with it goes what was selected.
  await until('the page is complete', 10_000, () => drive.page.evaluate(() => document.readyState === 'complete'));
  await drive.openPanel();
  await makeVault(drive);
  await panel.click('button', 'Nieuwe casus');
  await panel.type('textbox', 'Korte naam voor deze casus', 'Groep 4');
  await panel.click('button', 'Begin');
  await panel.see('heading', 'Groep 4');
  await drive.selectText(system.read.selector, { part: marked });
  await drive.markSelectedAsSignal();
  await panel.click('button', 'Bewaar bij Groep 4');
  await panel.see('Opgeslagen.');
}

/** Each outcome in the words of the panel; before some of them it asks something. */
const outcomes = {
  placed: /De notitie staat in het dossier\./,
  different: /Er staat iets anders/,
  uncertain: /Uitkomst onzeker/,
  refused: /De notitie is te lang|Deze pagina nam de tekst niet aan|Gebruik Kopieer/,
};
// A page of these systems does not tell whose dossier it is: that is asked too.
const questions = [/Alleen collega/, /^(Ja, )?[Dd]it is het (juiste )?dossier/, 'Toch plaatsen'];

/** A second click too many would answer the next question. */
async function answer(panel, yes) {
  await panel.click('button', yes);
  await panel.gone('button', yes);
}

async function place({ panel }) {
  await panel.click('button', 'Zet in het dossier');
  return until('there is an outcome', 30_000, async () => {
    for (const yes of questions) if (await panel.has('button', yes)) await answer(panel, yes);
    for (const [outcome, words] of Object.entries(outcomes)) if (await panel.has(words)) return outcome;
    return undefined;
  });
}

/** Naast writes where it says it will. Until it has looked again that is the title, where these systems put the focus. */
const fieldShown = /^(?!.*(?:title|titel)).* — 127\.0\.0\.1/i;

/** The whole job in one editor of a system; compares the record in its database with the note, line by line. */
export async function doJob(drive, system, editor) {
  const { panel, page } = drive;
  await markSentence(drive, system);
  await drive.goTo(editor.url);
  await page.see(editor.field);
  if (editor.ready) await until(`${editor.name} is ready`, 10_000, () => editor.ready(drive));
  await drive.renewAccess();
  await panel.click('button', 'Naar de notitie');
  await page.click(editor.field);
  await panel.see(fieldShown);
  const note = await panel.evaluate(() => document.querySelector('.preview').textContent);
  equal(await place(drive), 'placed');
  await editor.save(drive);
  const wanted = note.split('\n').filter(Boolean);
  deepEqual(storedLines(await editor.stored()), wanted);
  return wanted.length;
}
