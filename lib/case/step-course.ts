/** How a step is walked: in any order, with one question that is asked now. */
import type { CaseView, QuestionState, StepState } from './project';

/** The questions of a step that are on screen: asked now, or answered when they were. */
export const courseOf = ({ questions }: StepState): QuestionState[] =>
  questions.filter((state) => state.visible || state.entries.length > 0);

/** Asked, and neither answered nor left out with a reason. */
export const isOpen = (state: QuestionState): boolean =>
  state.visible && state.entries.length === 0 && state.skippedBecause === undefined;

/** The first open question after `from`, else the first open one before it; undefined when nothing is open. */
export function nextOpen(step: StepState, from?: string): QuestionState | undefined {
  const course = courseOf(step);
  const at = course.findIndex(({ question }) => question.id === from) + 1;
  return [...course.slice(at), ...course.slice(0, at)].find(isOpen);
}

/** A question of the pack with the step that it stands in; undefined for a question this pack does not have. */
export function locate(view: CaseView, question: string): { step: StepState; state: QuestionState } | undefined {
  for (const step of view.steps) {
    const state = step.questions.find((known) => known.question.id === question);
    if (state) return { step, state };
  }
  return undefined;
}
