import type { RefObject } from 'preact';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Prompts } from '@/components/entry/Prompts';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Route } from '@/lib/app/state';
import type { QuestionState } from '@/lib/case/project';
import { weigh } from '@/lib/case/weighing';
import { decisionAt } from '@/lib/case/weighing-decisions';
import { said, text } from '@/locales/text';
import { AdviceList } from './Advice';
import { ChangedSince } from './ChangedSince';
import { DoneBy } from './DoneBy';
import { EntryCard } from './EntryCard';
import { onward } from './onward';
import { rulesAtQuestion } from './rules-here';
import { SkipQuestion } from './SkipQuestion';
import { Why } from './Why';

interface QuestionCardProps {
  app: App;
  open: OpenCase;
  state: QuestionState;
  /** This question on its step: where a form returns to. */
  here: Extract<Route, { screen: 'step' }>;
  heading: RefObject<HTMLHeadingElement | null>;
}

const Answers = ({ app, open, state }: QuestionCardProps) => (
  <ul class="plain">
    {state.entries.map((entry) => (
      <EntryCard key={entry.id} app={app} open={open} entry={entry} question={state.question} />
    ))}
  </ul>
);

/** Whether a form of this question lies half-written. */
export const isUnfinished = (app: App, caseId: string, question: string): boolean =>
  app.state.drafts.value.some(
    (draft) =>
      draft.caseId === caseId && draft.question === question && !draft.corrects && app.drafting.isTyped(draft.id),
  );

function Answering({ app, open, state, here }: QuestionCardProps) {
  const { question, entries, skippedBecause } = state;
  const caseId = open.file.id;
  const answered = entries.length > 0;
  const unfinished = isUnfinished(app, caseId, question.id);
  if (answered && !question.repeats && !unfinished) return null;
  const start = answered ? 'question.add' : 'question.answer';
  return (
    <div class="actions">
      <Button
        look={answered ? 'plain' : 'primary'}
        icon={answered ? 'plus' : 'pen'}
        onClick={() => app.go({ screen: 'entry', draftId: app.drafting.begin(question, caseId), back: here })}
      >
        {text(unfinished ? 'question.continue' : start)}
      </Button>
      {!answered && !skippedBecause && (
        <SkipQuestion app={app} caseId={caseId} question={question} onSkipped={() => app.go(onward(app, here))} />
      )}
    </div>
  );
}

function AdviceHere({ app, open, state, here }: QuestionCardProps) {
  const { id } = state.question;
  const rules = rulesAtQuestion(open, here.stepId, id);
  return <AdviceList app={app} open={open} asked={id} rules={rules} shown={rules.length} />;
}

/** For a decision: the answers beneath it that were corrected after it was taken. */
const changedSince = ({ file, view }: OpenCase, id: string) =>
  decisionAt(weigh(file.pack, view)?.decisions ?? {}, id)?.changed ?? [];

/** The question that is asked now, with what helps to answer it. Not answering is recorded too, with its reason. */
export function QuestionCard(props: QuestionCardProps) {
  const { open, state, heading } = props;
  const { question, visible, entries } = state;
  return (
    <section class="card question" aria-label={said(question.text)}>
      <h2 tabIndex={-1} ref={heading}>
        {said(question.text)}
      </h2>
      <DoneBy open={open} question={question} />
      {!visible && <Message tone="calm">{text('question.not-asked')}</Message>}
      {state.conflict && <Message tone="attention">{text('question.conflict')}</Message>}
      <AdviceHere {...props} />
      <ChangedSince states={changedSince(open, question.id)} />
      {entries.length > 0 && <Answers {...props} />}
      {state.skippedBecause && <p class="quiet-text">{text('question.skipped', { because: state.skippedBecause })}</p>}
      <Prompts open={open} state={state} unfolded={entries.length === 0} />
      <Answering {...props} />
      <Why
        open={open}
        about="question"
        words={question.why && said(question.why)}
        when={visible ? question.when : undefined}
        sources={question.sources}
      />
    </section>
  );
}
