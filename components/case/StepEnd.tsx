import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { StepState } from '@/lib/case/project';
import { nextOpen } from '@/lib/case/step-course';
import { said, text } from '@/locales/text';

interface StepEndProps {
  app: App;
  open: OpenCase;
  state: StepState;
}

function sentenceOf(state: StepState): LocaleKey | undefined {
  const done = state.status === 'done';
  if (!nextOpen(state)) return done ? 'course.round' : 'course.walked';
  return done ? 'course.round-but-open' : undefined;
}

/** Says that a step is done as soon as it is, and leads to the next one. Going on earlier is always possible too. */
export function StepEnd({ app, open, state }: StepEndProps) {
  const sentence = sentenceOf(state);
  if (!sentence) return null;
  const caseId = open.file.id;
  const { steps } = open.view;
  const next = steps[steps.indexOf(state) + 1];
  return (
    <section class="card warm">
      <p>{text(sentence)}</p>
      <Button
        look={nextOpen(state) ? 'plain' : 'primary'}
        onClick={() => app.go(next ? { screen: 'step', caseId, stepId: next.step.id } : { screen: 'case', caseId })}
      >
        {next ? text('course.to-step', { step: said(next.step.title) }) : text('note.to-case')}
      </Button>
    </section>
  );
}
