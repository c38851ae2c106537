import { Button } from '@/components/controls/Button';
import type { Walked } from '@/lib/case/walk-weighing';
import { said, text } from '@/locales/text';
import { answerName } from './answer-name';
import type { Busy } from './busy';
import { questionName } from './question-name';

interface WalkedListProps {
  walked: Walked[];
  /** What follows is said with the outcome beneath, and not here as well. */
  isToldBelow: (one: Walked) => boolean;
  onCorrect: (busy: Busy) => void;
}

/** The questions that were answered: the answer, its grounds, and what follows. Correcting is a new entry. */
export const WalkedList = ({ walked, isToldBelow, onCorrect }: WalkedListProps) =>
  walked.length === 0 ? null : (
    <ol class="path" aria-label={text('weighing.walked')}>
      {walked.map((one) => {
        const { state, entry, value, grounds, follow } = one;
        return (
          <li key={state.question.id}>
            <div class="path-head">
              <p>
                {questionName(state.question)}: <b>{answerName(state.question, value)}</b>
              </p>
              <Button
                look="quiet"
                label={text('weighing.correct', { name: questionName(state.question) })}
                onClick={() => onCorrect({ with: 'answer', state, correcting: entry })}
              >
                {text('entry.correct')}
              </Button>
            </div>
            {grounds && <p class="path-grounds">{grounds}</p>}
            {!isToldBelow(one) && <p class="quiet-text">{said(follow.text)}</p>}
          </li>
        );
      })}
    </ol>
  );
