/** What has to be looked at, and by when. */
import type { Rule } from '@/lib/protocol/schema';
import { momentOf } from './dutch-day';
import type { Entry } from './entries';
import { addTerm, daysBetween } from './term';

export interface Deadline {
  /** The same for the same term on every machine. */
  id: string;
  /** The rule that sets the term; absent for a hypothesis that has to be looked at again. */
  rule?: Rule;
  /** The answer from which the term counts. */
  entry: Entry;
  due: string;
  /** Negative when the day has passed. */
  daysLeft: number;
  /** Something that others should have done by then. */
  expectation: boolean;
}

/** The day from which a term counts: the one in the answer, else the day on which it was recorded. */
function beginOf({ value, at }: Entry): string {
  if (value.kind === 'agreement' && value.until !== '') return value.until;
  return 'date' in value ? value.date : momentOf(at).date;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The terms that run, first one first. Takes the rules that hold now, the standing facts per question, the hypotheses
 * that are open, and the day.
 */
export function deadlinesOf(
  rules: readonly Rule[],
  facts: ReadonlyMap<string, readonly Entry[]>,
  hypotheses: readonly Entry[],
  today: string,
): Deadline[] {
  const ruled = rules.flatMap((rule) => {
    const { effect } = rule;
    if (effect.type !== 'deadline') return [];
    return (facts.get(effect.from) ?? []).map((entry) => ({
      id: `${rule.id}:${entry.id}`,
      rule,
      entry,
      due: addTerm(beginOf(entry), effect.term),
      expectation: effect.expectation === true,
    }));
  });
  const supposed = hypotheses.flatMap((entry) => {
    const due = entry.value.kind === 'signal' ? entry.value.followUpOn : '';
    return due ? [{ id: `hypothesis:${entry.id}`, entry, due, expectation: false }] : [];
  });
  return [...ruled, ...supposed]
    .map((term) => ({ ...term, daysLeft: daysBetween(today, term.due) }))
    .sort((a, b) => compare(a.due, b.due) || compare(a.id, b.id));
}
