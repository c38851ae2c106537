import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/state';
import type { QuestionState } from '@/lib/case/project';
import { said, text } from '@/locales/text';
import { EntryCard } from './EntryCard';
import { SkipQuestion } from './SkipQuestion';

interface QuestionCardProps {
  app: App;
  open: OpenCase;
  state: QuestionState;
}

const Answers = ({ app, open, state }: QuestionCardProps) => (
  <ul class="plain">
    {state.entries.map((entry) => (
      <EntryCard key={entry.id} app={app} open={open} entry={entry} question={state.question} />
    ))}
  </ul>
);

function Answering({ app, open, state }: QuestionCardProps) {
  const { question, entries, skippedBecause } = state;
  const answered = entries.length > 0;
  const unfinished = app.state.drafts.value.some(
    (draft) =>
      draft.caseId === open.file.id &&
      draft.question === question.id &&
      !draft.corrects &&
      app.drafting.isTyped(draft.id),
  );
  if (answered && !question.repeats && !unfinished) return null;
  const start = answered ? 'question.add' : 'question.answer';
  return (
    <div class="actions">
      <Button
        look={answered ? 'plain' : 'primary'}
        icon={answered ? 'plus' : 'pen'}
        onClick={() => app.go({ screen: 'entry', draftId: app.drafting.begin(question, open.file.id) })}
      >
        {text(unfinished ? 'question.continue' : start)}
      </Button>
      {!answered && !skippedBecause && <SkipQuestion app={app} caseId={open.file.id} question={question} />}
    </div>
  );
}

/** One question with its answers. Answering opens a form; not answering is recorded too, with its reason. */
export const QuestionCard = ({ app, open, state }: QuestionCardProps) => (
  <section class="card question" aria-label={said(state.question.text)}>
    <h2>{said(state.question.text)}</h2>
    {state.conflict && <Message tone="attention">{text('question.conflict')}</Message>}
    {state.entries.length > 0 && <Answers app={app} open={open} state={state} />}
    {state.skippedBecause && <p class="quiet-text">{text('question.skipped', { because: state.skippedBecause })}</p>}
    <Answering app={app} open={open} state={state} />
  </section>
);
