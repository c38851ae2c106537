/** The school case of tests/notes in an open panel, with its family; and the same case as a note marked in a dossier. */
import type { Answer, AnswerOf, Journal } from '@/lib/case/entries';
import { journalItemSchema } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';
import { render } from '@/lib/note/render';
import { z } from '@/lib/zod';
import school from '@/tests/notes/school-met-hulp.case.json';
import { epd } from '@/tests/page-beside';
import { openedWithCase, type Opened } from '@/tests/opened';

/** What happened in the school case. */
export const schoolJournal: Journal = z.array(journalItemSchema).parse(school.journal);

/** What a signal holds besides its kind. */
export const blankSignal: Omit<AnswerOf<'signal'>, 'kind'> = {
  ...{ quote: '', saidBy: '', observation: 'Huilt.', date: '2026-11-20', time: '', place: '', situation: '' },
  ...{ present: '', observedBy: 'self', source: '', about: '', bearing: 'unknown' },
};

type Person = AnswerOf<'person'>;
export const person = (about: Partial<Person>): Person => ({
  ...{ kind: 'person', name: 'S.', relation: 'dochter', stage: 'child', position: 'victim', birthDate: '', age: '8' },
  ...{ lives: 'bij moeder', caredBy: 'moeder', authority: 'beide ouders', safeNow: 'doubt', needs: '', remarks: '' },
  ...about,
});

const family: [string, Partial<Person>][] = [
  ['s1.child', {}],
  ['s1.child', { name: 'M.', relation: 'zusje', age: '', position: 'witness', caredBy: '', safeNow: 'unknown' }],
  ['s1.person', { name: 'moeder', relation: '', stage: 'adult', age: '', position: 'involved', safeNow: 'yes' }],
  [
    's1.person',
    { name: 'vader', relation: '', stage: 'adult', age: '', position: 'suspected', lives: '', safeNow: 'unknown' },
  ],
];

/** Records answers one after the other. */
export async function recordAll({ app, caseId }: Opened, answers: readonly [string, Answer][]): Promise<void> {
  for (const [question, value] of answers) await app.journal.record(caseId, { question, value });
}

/** A panel with the school case in it: signals, talks, decisions, terms and a family. */
export async function openedWithFullCase(): Promise<Opened> {
  const opened = await openedWithCase();
  const { app, caseId } = opened;
  await app.journal.commit(schoolJournal.map((item) => ({ type: 'append', caseId, item })));
  await recordAll(
    opened,
    family.map(([question, about]) => [question, person(about)]),
  );
  return opened;
}

/** A panel in which the note of the school case was marked in the dossier. Gives the draft that holds it. */
export async function openedWithMarkedNote(change: (text: string) => string = (text) => text) {
  const opened = await openedWithCase();
  const { app, profile, vaultId } = opened;
  const pack = app.state.files.value[0]?.pack;
  if (!pack) throw new Error('the case is there');
  const text = change(render(standing(schoolJournal), pack, { form: 'open', journal: schoolJournal }));
  const capture = { id: crypto.randomUUID(), text, page: epd, at: '2026-11-22T09:00:00Z' };
  profile.keeper.putCapture(vaultId, capture);
  await app.journal.refresh();
  const draftId = (await app.drafting.beginFromCapture(capture.id)) ?? '';
  return { ...opened, draftId };
}
