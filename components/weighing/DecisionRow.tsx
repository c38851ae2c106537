import { ChangedSince } from '@/components/case/ChangedSince';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { Decision, Decisions } from '@/lib/case/weighing-decisions';
import { text } from '@/locales/text';
import { answerName } from './answer-name';
import { questionName } from './question-name';

interface DecisionRowProps {
  which: keyof Decisions;
  decision: Decision;
  /** In their order this one comes now; the other may be taken all the same. */
  isNext: boolean;
  onDecide: () => void;
}

const buttons = { report: 'weighing.decide-report', help: 'weighing.decide-help' } as const;

/** One of the two decisions: still to be taken, or as it was recorded with its grounds. */
export function DecisionRow({ which, decision, isNext, onDecide }: DecisionRowProps) {
  const { state, entry, value, changed, differs } = decision;
  if (!entry || value === undefined)
    return (
      <Button look={isNext ? 'primary' : 'plain'} icon="pen" wide onClick={onDecide}>
        {text(buttons[which])}
      </Button>
    );
  return (
    <div class="decided">
      <div class="path-head">
        <p>
          {questionName(state.question)} <b>{answerName(state.question, value)}</b>
        </p>
        <Button
          look="quiet"
          label={text('weighing.correct', { name: questionName(state.question) })}
          onClick={onDecide}
        >
          {text('entry.correct')}
        </Button>
      </div>
      {entry.value.kind === 'decision' && <p class="path-grounds clamp">{entry.value.grounds}</p>}
      <ChangedSince states={changed} />
      {differs && <Message tone="attention">{text('weighing.differed')}</Message>}
    </div>
  );
}
