import { momentOf } from '@/lib/case/dutch-day';
import type { Entry, Journal } from '@/lib/case/entries';
import { currentId } from '@/lib/protocol/current-id';
import type { Pack } from '@/lib/protocol/schema';
import { type NotedFact, notedFact } from './noted-fact';

export interface OrderedFact {
  entry: Entry;
  fact: NotedFact;
  /** When it happened, as "2026-11-22 09:00"; the time may be missing. Sorts as text. */
  at: string;
}

/** When it happened; for answers without a moment of their own, when it was recorded. */
function moment(entry: Entry, { value }: NotedFact): string {
  if ('date' in value && value.kind !== 'date') return `${value.date} ${'time' in value ? value.time : ''}`;
  const { date, time } = momentOf(entry.at);
  return `${date} ${entry.hourUnknown ? '' : time}`;
}

/** Under the name that the question has in this pack; an earlier version may have called it otherwise. */
function underItsName(fact: NotedFact, pack: Pack): NotedFact {
  const { value } = fact;
  if (value.kind === 'skipped') return { ...fact, value: { ...value, question: currentId(pack, value.question) } };
  return { ...fact, question: currentId(pack, fact.question) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What is told of these entries, in the order in which it happened; bookkeeping entries are left out. */
export const factsInOrder = (entries: readonly Entry[], pack: Pack, journal: Journal): OrderedFact[] =>
  entries
    .flatMap((entry) => {
      const fact = notedFact(entry, journal);
      return fact ? [{ entry, fact: underItsName(fact, pack), at: moment(entry, fact) }] : [];
    })
    .sort((a, b) => compare(a.at, b.at) || compare(a.entry.at, b.entry.at) || compare(a.entry.id, b.entry.id));
