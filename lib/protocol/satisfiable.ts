/** Can a condition ever hold, in some case? Without a case: by looking for a way, and for what speaks against it. */
import type { Condition } from './condition-schema';
import { holdsSeveral, valuesOf } from './question-values';
import type { Pack, Question } from './schema';

/** A question that something is demanded of or that something is excluded for. */
interface Asked {
  is: ReadonlySet<string>;
  not: ReadonlySet<string>;
  answered?: boolean;
  skipped?: boolean;
  atLeast: number;
  below: number;
}
const nothingAsked: Asked = { is: new Set(), not: new Set(), atLeast: 0, below: Infinity };

/** A way to make conditions hold, as far as it is worked out. */
interface Way {
  asked: ReadonlyMap<string, Asked>;
  from: string;
  to: string;
}

export interface World {
  questions: ReadonlyMap<string, Question>;
  steps: ReadonlyMap<string, Condition>;
  /** Whether this question can be answered at all, as far as is known. */
  canBeAsked: (id: string) => boolean;
}

export const worldOf = (pack: Pack, canBeAsked: World['canBeAsked']): World => ({
  questions: new Map(pack.steps.flatMap((step) => step.questions.map((question) => [question.id, question]))),
  steps: new Map(pack.steps.map((step) => [step.id, step.doneWhen])),
  canBeAsked,
});

/** What is still to be fulfilled: a condition, or its opposite. */
interface Goal {
  when: Condition;
  not: boolean;
  /** Steps that are being looked into: one that waits for itself is never done. */
  waiting: readonly string[];
}

/** A pack with more ways than this is taken to have one. */
const patience = 20_000;

const needsAnswer = (asked: Asked) =>
  asked.answered === true || asked.is.size > 0 || asked.atLeast > 0 || asked.below < Infinity;

/** Whether one answer can be everything that is asked of it. */
function fits(asked: Asked, question: Question): boolean {
  if ([...asked.is].some((value) => asked.not.has(value))) return false;
  if (holdsSeveral(question)) return true;
  const values = valuesOf(question);
  const allExcluded = values.length > 0 && values.every((value) => asked.not.has(value));
  return asked.is.size < 2 && !allExcluded && asked.atLeast < asked.below;
}

/** Whether what is asked of a question can be, all of it at once. */
function isPossible(asked: Asked, question: Question | undefined, world: World): boolean {
  const touched = needsAnswer(asked) || asked.skipped === true;
  if (!touched) return true;
  if (!question || !world.canBeAsked(question.id)) return false;
  return !needsAnswer(asked) || (asked.answered !== false && fits(asked, question));
}

/** The way with one thing more asked of a question; undefined when that cannot be. */
function asking(way: Way, id: string, more: (asked: Asked) => Asked | undefined, world: World): Way | undefined {
  const asked = more(way.asked.get(id) ?? nothingAsked);
  if (!asked || !isPossible(asked, world.questions.get(id), world)) return undefined;
  return { ...way, asked: new Map(way.asked).set(id, asked) };
}

const withSet = (asked: Asked, name: 'answered' | 'skipped', value: boolean): Asked | undefined =>
  asked[name] === !value ? undefined : { ...asked, [name]: value };

function withDays(way: Way, { from = '', to = '9999' }: { from?: string; to?: string }): Way | undefined {
  const days = { from: from > way.from ? from : way.from, to: to < way.to ? to : way.to };
  return days.from <= days.to ? { ...way, ...days } : undefined;
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { stepDone: unknown }>;

const isLeaf = (when: Condition): when is Leaf =>
  !('all' in when || 'any' in when || 'not' in when || 'stepDone' in when);

/** The ways that remain when a leaf has to hold, or not to hold. */
function take(way: Way, leaf: Leaf, not: boolean, world: World): Way | undefined {
  if ('today' in leaf) return not ? way : withDays(way, leaf.today);
  if ('answered' in leaf) return asking(way, leaf.answered, (asked) => withSet(asked, 'answered', !not), world);
  if ('skipped' in leaf) return asking(way, leaf.skipped, (asked) => withSet(asked, 'skipped', !not), world);
  if ('answer' in leaf) {
    const list = not ? 'not' : 'is';
    return asking(way, leaf.answer, (asked) => ({ ...asked, [list]: new Set([...asked[list], leaf.is]) }), world);
  }
  if (not) return way; // nobody of that age: unknown ages make that always possible
  if ('ageAtLeast' in leaf)
    return asking(way, leaf.of, (asked) => ({ ...asked, atLeast: Math.max(asked.atLeast, leaf.ageAtLeast) }), world);
  return asking(way, leaf.of, (asked) => ({ ...asked, below: Math.min(asked.below, leaf.ageBelow) }), world);
}

/** The parts of a condition or its opposite, and whether all of them are needed; undefined for one that asks. */
function partsOf({ when, not, waiting }: Goal): { parts: Goal[]; together: boolean } | undefined {
  const goals = (parts: Condition[], opposite = not) => parts.map((part) => ({ when: part, not: opposite, waiting }));
  if ('all' in when) return { parts: goals(when.all), together: !not };
  if ('any' in when) return { parts: goals(when.any), together: not };
  return 'not' in when ? { parts: goals([when.not], !not), together: true } : undefined;
}

/** What it takes for a step to be done, or not; undefined for a step that waits for itself or is not there. */
function stepGoal({ not, waiting }: Goal, step: string, world: World): Goal | undefined {
  const doneWhen = world.steps.get(step);
  return doneWhen && !waiting.includes(step) ? { when: doneWhen, not, waiting: [...waiting, step] } : undefined;
}

/** Whether there is a way to fulfil all conditions together. */
export function canHold(conditions: readonly Condition[], world: World): boolean {
  let tried = 0;
  const search = (goals: readonly Goal[], way: Way): boolean => {
    const [goal, ...rest] = goals;
    if (!goal || (tried += 1) > patience) return true;
    const joined = partsOf(goal);
    if (joined?.together) return search([...joined.parts, ...rest], way);
    if (joined) return joined.parts.some((part) => search([part, ...rest], way));
    return searchLeaf(goal, rest, way);
  };
  const searchLeaf = (goal: Goal, rest: readonly Goal[], way: Way): boolean => {
    const { when, not } = goal;
    if ('stepDone' in when) {
      const done = stepGoal(goal, when.stepDone, world);
      return done ? search([done, ...rest], way) : not && search(rest, way);
    }
    const next = isLeaf(when) ? take(way, when, not, world) : undefined;
    return next !== undefined && search(rest, next);
  };
  const goals = conditions.map((when): Goal => ({ when, not: false, waiting: [] }));
  return search(goals, { asked: new Map(), from: '', to: '9999' });
}
