/** Which steps of the meldcode were taken, and when. */
import { momentOf } from '@/lib/case/dutch-day';
import type { Entry } from '@/lib/case/entries';
import type { CaseView, QuestionState, StepState } from '@/lib/case/project';
import { holds, leavesOf } from '@/lib/protocol/conditions';
import type { Pack, Step } from '@/lib/protocol/schema';
import { sayDay } from './dutch-moment';

const dayOf = ({ at, value }: Entry) => ('date' in value && value.kind !== 'date' ? value.date : momentOf(at).date);
const daysOf = (questions: readonly QuestionState[]) => questions.flatMap(({ entries }) => entries.map(dayOf)).sort();

/** The questions that make a step done: preparing a talk is not talking. */
function decisive({ doneWhen }: Step): Set<string> {
  const asked = leavesOf(doneWhen).flatMap((leaf) => {
    if ('answered' in leaf) return [leaf.answered];
    return 'answer' in leaf ? [leaf.answer] : [];
  });
  return new Set(asked);
}

const between = (first: string, last: string) =>
  first === last ? `op ${sayDay(first)}` : `van ${sayDay(first)} tot en met ${sayDay(last)}`;

/** Never more than was done: what was left out with a reason counts for the next step, not as done. */
function sayWhen({ step, status, questions }: StepState, { known }: CaseView): string {
  const ids = decisive(step);
  const own = questions.filter(({ question }) => ids.has(question.id));
  const isLeftOut = own.some(({ skippedBecause }) => skippedBecause);
  const [first, ...later] = daysOf(own);
  if (first === undefined) {
    if (isLeftOut) return 'niet gedaan, de reden staat erbij';
    const begun = daysOf(questions)[0];
    return begun === undefined ? 'niet gedaan' : `begonnen op ${sayDay(begun)}`;
  }
  const days = between(first, later.at(-1) ?? first);
  if (holds(step.doneWhen, { ...known, skipped: new Map() })) return `gedaan ${days}`;
  return status === 'done' ? `deels gedaan ${days}, de reden staat erbij` : `begonnen op ${sayDay(first)}`;
}

/** The steps with their days, the code that was followed, and the framework that was weighed with where it is known. */
export function saySteps(pack: Pack, view: CaseView): string {
  const steps = view.steps.map((state, at) => `Stap ${at + 1}, ${state.step.title.nl}: ${sayWhen(state, view)}`);
  const hasWeighed = view.steps.some(({ step, status }) => step.kader && status !== 'open');
  const kader = hasWeighed && pack.kader?.known ? [`Gewogen met: ${pack.kader.title.nl}`] : [];
  return [...steps, `Gevolgd: ${pack.title.nl}, versie ${pack.version}`, ...kader].join('\n');
}
