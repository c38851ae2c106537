import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { said, text } from '@/locales/text';
import { QuestionCard } from './QuestionCard';

interface StepScreenProps {
  app: App;
  caseId: string;
  stepId: string;
  /** The question that is asked now; the first open one where that is not given. */
  questionId: string | undefined;
}

/** One step: its purpose in a sentence and its questions. Nothing here is locked or obligatory. */
export function StepScreen({ app, caseId, stepId }: StepScreenProps) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  const state = open?.view.steps.find((known) => known.step.id === stepId);
  if (!open || !state) return null;
  const orphans = open.view.orphans.length;
  return (
    <Screen
      title={said(state.step.title)}
      lead={said(state.step.purpose)}
      onBack={() => app.go({ screen: 'case', caseId })}
    >
      {state.questions
        .filter((question) => question.visible || question.entries.length > 0)
        .map((question) => (
          <QuestionCard key={question.question.id} app={app} open={open} state={question} />
        ))}
      {orphans > 0 && <Message tone="calm">{text('step.orphans', { count: orphans })}</Message>}
    </Screen>
  );
}
