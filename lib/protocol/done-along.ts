import { askedBy } from './asked-by';
import type { Condition } from './condition-schema';
import { leavesOf } from './conditions';
import type { Pack, Step } from './schema';

/** What must all hold, part by part. */
const partsOf = (condition: Condition): Condition[] => ('all' in condition ? condition.all : [condition]);
const together = (parts: Condition[]): Condition | undefined => (parts.length > 1 ? { all: parts } : parts[0]);

/** The step that a part is wholly about; undefined when it asks about several, or about none. */
function placeOf(part: Condition, places: ReadonlyMap<string, string>): string | undefined {
  const steps = new Set(leavesOf(part).map((leaf) => places.get(askedBy(leaf) ?? '')));
  return steps.size === 1 ? [...steps][0] : undefined;
}

/** With nothing left of its own, a step is done when what it always asks is answered, or left out with a reason. */
const allSettled = ({ questions }: Step) =>
  together(
    questions.filter(({ when }) => !when).map(({ id }): Condition => ({ any: [{ answered: id }, { skipped: id }] })),
  );

/**
 * A question that moves takes along what it meant for its step: the step it left no longer waits for it, and the one it
 * came to does. Takes the pack as it is after moving; changes only the steps that `moved` questions left or reached.
 */
export function doneAlong(pack: Pack, moved: readonly string[]): Pack {
  const places = new Map(pack.steps.flatMap(({ id, questions }) => questions.map((question) => [question.id, id])));
  const leaving = pack.steps.flatMap(({ id, doneWhen }) =>
    partsOf(doneWhen).flatMap((part) => {
      const to = placeOf(part, places);
      const isMoved = leavesOf(part).some((leaf) => moved.includes(askedBy(leaf) ?? ''));
      return isMoved && to !== undefined && to !== id ? [{ from: id, to, part }] : [];
    }),
  );
  const doneWhenOf = (step: Step): Condition => {
    const gone = leaving.filter(({ from }) => from === step.id).map(({ part }) => part);
    const come = leaving.filter(({ to }) => to === step.id).map(({ part }) => part);
    if (gone.length + come.length === 0) return step.doneWhen;
    const stays = together(partsOf(step.doneWhen).filter((part) => !gone.includes(part)));
    const own = stays ?? allSettled(step);
    return together([...come, ...(own ? [own] : [])]) ?? step.doneWhen;
  };
  return { ...pack, steps: pack.steps.map((step) => ({ ...step, doneWhen: doneWhenOf(step) })) };
}
