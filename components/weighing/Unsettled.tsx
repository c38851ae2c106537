import { entryLines } from '@/components/case/entry-lines';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { OpenCase } from '@/lib/app/open-cases';
import type { QuestionState } from '@/lib/case/project';
import { said, text } from '@/locales/text';
import type { Busy } from './busy';

interface UnsettledProps {
  open: OpenCase;
  state: QuestionState;
  onCorrect: (busy: Busy) => void;
}

/** Two windows answered differently, or an older answer is one that the pack no longer knows: a new entry settles it. */
export const Unsettled = ({ open, state, onCorrect }: UnsettledProps) => (
  <section class="card">
    <h2 tabIndex={-1}>{said(state.question.text)}</h2>
    {state.conflict && <Message tone="attention">{text('question.conflict')}</Message>}
    <ul class="plain">
      {state.entries.map((entry) => (
        <li key={entry.id} class="entry">
          {entryLines(open.file.pack, entry).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Button look="quiet" icon="pen" onClick={() => onCorrect({ with: 'answer', state, correcting: entry })}>
            {text('entry.correct')}
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
