import type { App } from '@/lib/app/create-app';
import type { Route } from '@/lib/app/state';
import { nextOpen } from '@/lib/case/step-course';

/**
 * Where to go once the question of a step is answered or left out: the next open one of that step, or its end. Reads
 * the case as it is now, because an answer can make a question appear.
 */
export function onward(app: App, { caseId, stepId, questionId }: Extract<Route, { screen: 'step' }>): Route {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  const state = open?.view.steps.find((known) => known.step.id === stepId);
  const next = state && nextOpen(state, questionId)?.question.id;
  return { screen: 'step', caseId, stepId, ...(next ? { questionId: next } : {}) };
}
