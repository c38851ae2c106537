import { Button, IconButton } from '@/components/controls/Button';
import type { Hint } from '@/lib/coach/hint';
import { said, text } from '@/locales/text';

interface CoachCardProps {
  id: string;
  hint: Hint;
  /** The words it is about. */
  words: string;
  /** Which of how many. */
  at: number;
  count: number;
  onWalk: (by: 1 | -1) => void;
  onFill: () => void;
  onQuote: () => void;
  onHypothesis: () => void;
  /** Absent where nothing is kept. */
  onLeave?: (() => void) | undefined;
}

/** One hint at a time: the question, why it is asked, how it can be, and what the writer can do with it. */
export const CoachCard = ({ id, hint, words, at, count, onWalk, ...act }: CoachCardProps) => (
  <section class="coach-card" aria-label={text('hints.card')} id={id}>
    <p>
      “{words}” <b>{said(hint.question)}</b>
    </p>

    <details>
      <summary>{text('hints.why')}</summary>
      <p>{said(hint.reason)}</p>
      <p>
        <s>{text(`example.${hint.kind}.vague`)}</s> → {text(`example.${hint.kind}.concrete`)}
      </p>
    </details>
    <div class="actions">
      <Button look="quiet" icon="pen" onClick={act.onFill}>
        {text('hints.fill')}
      </Button>
      <Button look="quiet" icon="quote" onClick={act.onQuote}>
        {text('hints.quote')}
      </Button>
      <Button look="quiet" onClick={act.onHypothesis}>
        {text('hints.hypothesis')}
      </Button>
      {act.onLeave && (
        <Button look="quiet" icon="check" onClick={act.onLeave}>
          {text('hints.leave')}
        </Button>
      )}
    </div>
    {count > 1 && (
      <div class="coach-count">
        <IconButton icon="back" label={text('hints.before')} onClick={() => onWalk(-1)} />
        <span class="quiet-text">{text('hints.which', { at, count })}</span>
        <IconButton icon="chevron" label={text('hints.next')} onClick={() => onWalk(1)} />
      </div>
    )}
  </section>
);
