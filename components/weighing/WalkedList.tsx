import { Button } from '@/components/controls/Button';
import type { Walked } from '@/lib/case/walk-weighing';
import { said, text } from '@/locales/text';
import { answerName } from './answer-name';
import type { Busy } from './busy';
import { questionName } from './question-name';

/** The questions that were answered: the answer, its grounds, and what follows. Correcting is a new entry. */
export const WalkedList = ({ walked, onCorrect }: { walked: Walked[]; onCorrect: (busy: Busy) => void }) =>
  walked.length === 0 ? null : (
    <ol class="path" aria-label={text('weighing.walked')}>
      {walked.map(({ state, entry, value, grounds, follow }) => (
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
          <p class="quiet-text">{said(follow.text)}</p>
        </li>
      ))}
    </ol>
  );
