import { entryLines } from '@/components/case/entry-lines';
import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { QuestionState } from '@/lib/case/project';
import { text } from '@/locales/text';
import { questionName } from './question-name';

const stepOf = ({ view }: OpenCase, asked: QuestionState) =>
  view.steps.find((step) => step.questions.some(({ question }) => question.id === asked.question.id));

interface BeforehandProps {
  app: App;
  open: OpenCase;
  states: QuestionState[];
  /** Somebody is on the path: this folds away, so that the question is the first thing read. */
  begun: boolean;
}

/** What was recorded to weigh with. What is still open can be filled in first, or be passed over. */
export function Beforehand({ app, open, states, begun }: BeforehandProps) {
  const filled = states.filter((state) => state.entries.length > 0);
  const missing = states.filter((state) => state.visible && state.entries.length === 0);
  const [first] = missing;
  const step = first && stepOf(open, first);
  if (states.length === 0) return null;
  return (
    <details class="prompts beforehand" open={!begun}>
      <summary>{text('weighing.before')}</summary>
      {filled.length > 0 && (
        <dl class="recorded">
          {filled.map(({ question, entries }) => (
            <div key={question.id}>
              <dt>{questionName(question)}</dt>
              <dd>{entries.map((entry) => entryLines(open.file.pack, entry).join(' ')).join(' — ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {first && step && (
        <>
          <p class="quiet-text">
            {text('weighing.before-missing', {
              names: missing.map(({ question }) => questionName(question)).join(', '),
            })}
          </p>
          <div class="actions">
            <Button
              look="quiet"
              icon="pen"
              onClick={() =>
                app.go({
                  screen: 'step',
                  caseId: open.file.id,
                  stepId: step.step.id,
                  questionId: first.question.id,
                })
              }
            >
              {text('weighing.before-fill')}
            </Button>
          </div>
        </>
      )}
    </details>
  );
}
