/** From facts that were read in a note to entries of a case: what is not there yet, and what is. */
import { momentOf } from '@/lib/case/dutch-day';
import type { Entry, Journal } from '@/lib/case/entries';
import { isEntry } from '@/lib/case/journal';
import { notedFact, type NotedFact } from '@/lib/note/noted-fact';
import type { ReadFact } from '@/lib/note/read-notes';
import { factKey } from '@/lib/note/same-fact';
import { currentId } from '@/lib/protocol/current-id';
import type { Pack } from '@/lib/protocol/schema';

export interface Resumed {
  /** New entries, in the order of the note. */
  fresh: Entry[];
  /** Entries of the case that the note tells of. */
  known: Entry[];
}

/** A note tells the day and not the hour: noon keeps the day in every season, the thousandths keep the order; that
 * the hour is not known is said with it. */
const momentOn = (day: string, nth: number) => new Date(Date.parse(`${day}T12:00:00Z`) + nth).toISOString();

/** The one entry that a correction can mean: recorded on that day, to the same question. */
function correctedBy({ corrects, question }: NotedFact, entries: readonly Entry[]): string | undefined {
  const meant = entries.filter((entry) => entry.question === question && momentOf(entry.at).date === corrects);
  return meant.length === 1 ? meant[0]?.id : undefined;
}

/**
 * Union: a fact that the case has, in whatever version, is not added again. A correction of something that is not here
 * stays a correction (of an entry that nobody knows), so that a next note says so too. Gives new ids by `newId`.
 */
export function resumedEntries(
  facts: readonly ReadFact[],
  { pack, journal }: { pack: Pack; journal: Journal },
  newId: () => string,
): Resumed {
  const there = journal.filter(isEntry);
  const keyOf = (fact: NotedFact) => factKey({ ...fact, question: currentId(pack, fact.question) });
  const byKey = new Map(
    there.flatMap((entry) => {
      const fact = notedFact(entry, journal);
      return fact ? [[keyOf(fact), entry] as const] : [];
    }),
  );
  const known = new Set<Entry>();
  const added = new Map<string, { fact: NotedFact; entry: Entry }>();
  for (const { fact, asked } of facts) {
    const key = keyOf(fact);
    const entry = byKey.get(key);
    if (entry) known.add(entry);
    else if (!added.has(key)) {
      const { question, by, value } = fact;
      const at = momentOn(fact.on, added.size);
      added.set(key, { fact, entry: { id: newId(), at, hourUnknown: true, by, pack: asked, question, value } });
    }
  }
  const all = [...there, ...[...added.values()].map(({ entry }) => entry)];
  const fresh = [...added.values()].map(({ fact, entry }): Entry => {
    if (fact.corrects === undefined) return entry;
    const others = all.filter(({ id }) => id !== entry.id);
    return { ...entry, corrects: correctedBy(fact, others) ?? newId() };
  });
  return { fresh, known: [...known] };
}
