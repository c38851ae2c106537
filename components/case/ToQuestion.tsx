import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { locate } from '@/lib/case/step-course';
import { said, text } from '@/locales/text';

/** A button to one question, in its own step. Nothing for a question that this pack does not have. */
export function ToQuestion({ app, open, question }: { app: App; open: OpenCase; question: string }) {
  const found = locate(open.view, question);
  if (!found) return null;
  const { step, state } = found;
  return (
    <Button
      icon="pen"
      onClick={() => app.go({ screen: 'step', caseId: open.file.id, stepId: step.step.id, questionId: question })}
    >
      {text('advice.to-question', { question: said(state.question.name ?? state.question.text) })}
    </Button>
  );
}
