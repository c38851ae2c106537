/** Conditions of a pack: do they hold, and which part of them makes it so. */
import type { Condition } from './condition-schema';

/** What a condition may ask: what was answered and left out, how old people are, what makes each step done, the day. */
export interface Facts {
  /** The values per question; a question that was answered with words or a day has an empty list. */
  answers: ReadonlyMap<string, readonly string[]>;
  /** Questions that were left out, with the reason. */
  skipped: ReadonlyMap<string, string>;
  doneWhen: ReadonlyMap<string, Condition>;
  /** Ages in whole years per question, as far as they are known. */
  ages: ReadonlyMap<string, readonly number[]>;
  /** As 2026-11-22. */
  today: string;
}

const isDone = (step: string, facts: Facts, waiting: readonly string[]): boolean => {
  const doneWhen = facts.doneWhen.get(step);
  return doneWhen !== undefined && !waiting.includes(step) && holds(doneWhen, facts, [...waiting, step]);
};

const isWithin = ({ from, to }: { from?: string; to?: string }, today: string) =>
  (from === undefined || from <= today) && (to === undefined || today <= to);

/** Whether a condition holds. Total: an unknown id, and a step that waits for itself, count as "no". */
export function holds(condition: Condition, facts: Facts, waiting: readonly string[] = []): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, waiting));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, waiting));
  if ('not' in condition) return !holds(condition.not, facts, waiting);
  if ('stepDone' in condition) return isDone(condition.stepDone, facts, waiting);
  return leafHolds(condition, facts);
}

function leafHolds(leaf: Leaf, facts: Facts): boolean {
  if ('answered' in leaf) return facts.answers.has(leaf.answered);
  if ('skipped' in leaf) return facts.skipped.has(leaf.skipped);
  if ('today' in leaf) return isWithin(leaf.today, facts.today);
  if ('answer' in leaf) return (facts.answers.get(leaf.answer) ?? []).includes(leaf.is);
  const ages = facts.ages.get(leaf.of) ?? [];
  return 'ageAtLeast' in leaf ? ages.some((age) => age >= leaf.ageAtLeast) : ages.some((age) => age < leaf.ageBelow);
}
type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { stepDone: unknown }>;

/**
 * The part of a condition that makes it hold (or not hold): of alternatives only the ones that are the case, so that
 * the sentence made of it tells what happened and nothing else.
 */
export function telling(condition: Condition, facts: Facts): Condition {
  const truth = holds(condition, facts);
  const deciding = (parts: Condition[]) =>
    parts.filter((part) => holds(part, facts) === truth).map((part) => telling(part, facts));
  if ('all' in condition)
    return { all: truth ? condition.all.map((part) => telling(part, facts)) : deciding(condition.all) };
  if ('any' in condition)
    return { any: truth ? deciding(condition.any) : condition.any.map((part) => telling(part, facts)) };
  return 'not' in condition ? { not: telling(condition.not, facts) } : condition;
}

/** The conditions inside a condition that ask something; what only joins others is left out. */
export function leavesOf(condition: Condition): (Leaf | { stepDone: string })[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
