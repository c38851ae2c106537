/** A layer as an organisation would write it with the ten lines of lib/protocol/packs/README.md, and what goes wrong. */
import type { App } from '@/lib/app/create-app';
import type { ChosenFile } from '@/lib/app/read-json';
import { createProfile } from '@/tests/world';
import deLinde from './de-linde.json';

/** Fit for use as it stands. */
export const school = deLinde;

/** The four mistakes of interop.md §2.1, each planted in a layer that is fit otherwise. */
export const mistakes: Readonly<Record<string, { layer: object; what: RegExp; remedy: RegExp }>> = {
  'drops what is the legal minimum': {
    layer: { ...school, drop: ['s5.report'] },
    what: /‘s5\.report’ is wettelijk minimum/,
    remedy: /Haal het uit ‘drop’/,
  },
  'names a role that is not there': {
    layer: {
      ...school,
      addRules: [
        {
          id: 'linde.r.ask',
          when: { answered: 's1.signal' },
          effect: { type: 'route', text: { nl: 'Ga naar de mentor.' }, role: 'mentor' },
          sources: ['linde'],
        },
      ],
    },
    what: /De rol ‘mentor’ bestaat niet/,
    remedy: /Verbeter de naam, of voeg toe wat ontbreekt/,
  },
  'leaves a place unfilled': {
    layer: { ...school, texts: { 's2.title': { nl: 'Overleg op [naam basisschool]' } } },
    what: /‘\[naam basisschool\]’ is niet ingevuld/,
    remedy: /Vul het in, of haal het weg/,
  },
  'sends people to a number of 2010': {
    layer: { ...school, contacts: [{ ...school.contacts[0], shown: '0900 123 12 30' }] },
    what: /‘0900 123 12 30’ bestaat niet meer/,
    remedy: /Gebruik: 0800-2000/,
  },
};

/** The same layer a version later, with something of every kind of change in it. */
export const nextSchool = {
  ...school,
  version: '2.0.0',
  texts: { ...school.texts, 's4.nature.text': { nl: 'Wat gebeurt er precies?' } },
  addQuestions: {
    s1: [{ id: 'linde.care', kind: 'text', text: { nl: 'Wat zegt het zorgteam?' }, sources: ['linde'], after: 's1' }],
  },
  alsoDoneWhen: { s4: { answered: 'linde.care' } },
  addRules: [
    {
      id: 'linde.r.care',
      when: { answered: 's4.nature' },
      effect: { type: 'advice', text: { nl: 'Bespreek dit in het zorgteam.' } },
      sources: ['linde'],
    },
  ],
};

/** As it comes out of a file picker. */
export const asFile = (data: unknown, name = 'de-linde.json'): ChosenFile => {
  const words = typeof data === 'string' ? data : JSON.stringify(data);
  return { name, size: words.length, text: () => Promise.resolve(words) };
};

/** Examines and installs a layer, as somebody does who chooses a file and clicks. */
export async function bring(app: App, layer: object): Promise<void> {
  await app.workplace.examine(asFile(layer));
  await app.workplace.install();
}

/** A case with three answers on the first version of the school's layer, while the second is installed. */
export async function openedOnOlderPack() {
  const panel = createProfile().openPanel();
  const app = await panel.enter();
  await bring(app, school);
  const made = await app.journal.startCase('Groep 5');
  const caseId = made.ok ? made.value : '';
  const questions = app.journal.fileOf(caseId)?.pack.steps.flatMap((step) => step.questions) ?? [];
  for (const [id, text] of [
    ['linde.mentor', 'De mentor ziet hetzelfde.'],
    ['s4.nature', 'Een blauwe plek.'],
    ['s4.severity', 'Het kind is bang.'],
  ] as const) {
    const question = questions.find((known) => known.id === id);
    if (!question) throw new Error(`no question ${id}`);
    await app.drafting.save(app.drafting.begin(question, caseId, { fields: { text } }), caseId);
  }
  await bring(app, nextSchool);
  return { ...panel, app, caseId };
}
