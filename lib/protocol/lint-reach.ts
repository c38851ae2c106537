/** Lint: what can never appear, and what waits for itself. */
import type { Condition } from './condition-schema';
import { leavesOf } from './conditions';
import { type Remark, refused } from './finding';
import { conditionsOf } from './pack-conditions';
import { questionsOf } from './questions-of';
import { canHold, worldOf } from './satisfiable';
import type { Pack } from './schema';

const never = (id: string) =>
  refused(
    id,
    {
      nl: 'Dit kan nooit verschijnen: de voorwaarde komt niet uit.',
      en: 'This can never appear: its condition never holds.',
    },
    { nl: 'Verander ‘when’, of laat dit deel weg.', en: 'Change ‘when’, or leave this part out.' },
  );

const circle = (id: string, others: string) =>
  refused(
    id,
    { nl: `Dit wacht op zichzelf, via ${others}.`, en: `This waits for itself, by way of ${others}.` },
    { nl: 'Haal één van de voorwaarden weg.', en: 'Take one of the conditions away.' },
  );

const neverDone = (id: string) =>
  refused(
    id,
    { nl: 'Deze stap kan nooit klaar zijn.', en: 'This step can never be done.' },
    { nl: 'Verander ‘doneWhen’.', en: 'Change ‘doneWhen’.' },
  );

/** Questions that can be answered in some case: more and more, until no more come in. */
function reachableQuestions(pack: Pack): Set<string> {
  const questions = questionsOf(pack);
  const reached = new Set<string>();
  const world = worldOf(pack, (id) => reached.has(id));
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const { id, when } of questions) if (!reached.has(id) && (!when || canHold([when], world))) reached.add(id);
  }
  return reached;
}

const stepsIn = (when: Condition) => leavesOf(when).flatMap((leaf) => ('stepDone' in leaf ? [leaf.stepDone] : []));

/** The first way from a step back to itself. */
function stepCircle(pack: Pack, start: string): string[] | undefined {
  const waitsFor = new Map(pack.steps.map((step) => [step.id, stepsIn(step.doneWhen)]));
  const walk = (at: string, path: readonly string[]): string[] | undefined => {
    for (const next of waitsFor.get(at) ?? []) {
      if (next === start) return [...path, next];
      const found = path.includes(next) ? undefined : walk(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, []);
}

/** Steps in a circle, and everything whose condition cannot hold in any case. */
export function findUnreachable(pack: Pack): Remark[] {
  const circles = pack.steps.flatMap((step) => {
    const path = stepCircle(pack, step.id);
    return path ? [circle(step.id, path.map((id) => `‘${id}’`).join(', '))] : [];
  });
  const reached = reachableQuestions(pack);
  const world = worldOf(pack, (id) => reached.has(id));
  const steps = new Set(pack.steps.map((step) => step.id));
  const inCircle = new Set(circles.map((remark) => remark.id));
  const dead = conditionsOf(pack)
    .filter(({ id, when }) => !inCircle.has(id) && !canHold([when], world))
    .map(({ id }) => (steps.has(id) ? neverDone(id) : never(id)));
  const unasked = pack.steps
    .flatMap((step) => step.questions)
    .filter(({ id }) => !reached.has(id) && !dead.some((remark) => remark.id === id))
    .map(({ id }) => never(id));
  return [...circles, ...dead, ...unasked];
}
