import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { NotDone as StepNotDone } from '@/lib/case/weighing';
import { said, text } from '@/locales/text';
import { questionName } from './question-name';

interface NotDoneProps {
  app: App;
  caseId: string;
  steps: StepNotDone[];
}

/** "Niet gedaan, omdat …": the steps before this one that a reader will ask about. Nothing here stands in the way. */
export const NotDone = ({ app, caseId, steps }: NotDoneProps) =>
  steps.length === 0 ? null : (
    <details class="prompts">
      <summary>{text('weighing.not-done', { count: steps.length })}</summary>
      <ul>
        {steps.map(({ state: { step, status }, left }) => (
          <li key={step.id}>
            {left.map(({ question, skippedBecause = '' }) => (
              <p key={question.id}>
                {text('weighing.left-out', { name: questionName(question), because: skippedBecause })}
              </p>
            ))}
            {status !== 'done' && (
              <>
                <p>{text('weighing.still-open', { step: said(step.title) })}</p>
                <Button look="quiet" onClick={() => app.go({ screen: 'step', caseId, stepId: step.id })}>
                  {text('weighing.to-step', { step: said(step.title) })}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
