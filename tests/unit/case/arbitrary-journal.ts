/** Journals as they may come from anywhere: every kind of answer, unknown questions, circles, withdrawn entries. */
import fc from 'fast-check';
import type { Entry, JournalItem } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { arbitraryAnswer } from './arbitrary-answers';
import { day, ids, someWords } from './arbitrary-words';

/** Sometimes the same instant on two machines. */
const instant = fc.oneof(
  day.map((date) => date.toISOString()),
  fc.constantFrom('2026-11-22T09:00:00.000Z', '2026-11-22T23:30:00.000Z'),
);

/** One entry; its id comes from a small set, so that journals meet, correct each other and run in circles. */
export const arbitraryEntry = (pack: Pack): fc.Arbitrary<Entry> =>
  fc
    .record({
      id: ids,
      at: instant,
      by: fc.constantFrom(...pack.roles.map((role) => role.id), 'board', ''),
      answer: arbitraryAnswer(pack),
      corrects: fc.option(ids, { nil: undefined, freq: 3 }),
    })
    .map(({ answer, corrects, ...entry }) => ({
      ...entry,
      pack: `${pack.id}@${pack.version}`,
      ...answer,
      ...(corrects ? { corrects } : {}),
    }));

const tombstone = fc.record({ id: ids, withdrawnAt: instant, because: someWords });

export const arbitraryJournal = (pack: Pack): fc.Arbitrary<JournalItem[]> =>
  fc.array(fc.oneof({ weight: 6, arbitrary: arbitraryEntry(pack) }, { weight: 1, arbitrary: tombstone }), {
    maxLength: 15,
  });
