import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Around, type FieldProps, tied } from '@/components/controls/Field';
import { MarkedArea } from '@/components/controls/MarkedArea';
import type { App } from '@/lib/app/create-app';
import type { Hint, NoteType } from '@/lib/coach/hint';
import { sentenceAround } from '@/lib/coach/sentence-around';
import { text } from '@/locales/text';
import { CoachCard } from './CoachCard';
import { currentField } from './current-field';

interface CoachedAreaProps extends FieldProps {
  app: App;
  type: NoteType;
  rows?: number;
  /** False where nothing is kept: then a word cannot be left be, for that is remembered. */
  keeps?: boolean;
  /**
   * Puts a sentence where suppositions stand, and gives the way back: false where something was typed there since.
   * Absent: the sentence gets the word in front of it.
   */
  onHypothesis?: ((sentence: string) => () => boolean) | undefined;
  /** Asks who said it where speakers stand; gives whether it did. If not, the caret comes behind the quote. */
  onQuoted?: (() => boolean) | undefined;
}

/** The word that is being typed is not remarked on: it may still become another. */
const isBeingTyped = (value: string, caret: number | undefined, { end }: Hint) => caret === end && end === value.length;

/** A text area with the coach beside it: underlined words, one question at a time. It blocks nothing, and never rewrites unasked. */
export function CoachedArea({ app, type, rows = 2, keeps = true, onHypothesis, onQuoted, ...field }: CoachedAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number>();
  const [chosen, setChosen] = useState(0);
  const { value, onInput } = field;
  // What the field reads now, for a way back that is taken later; nothing once the field is gone.
  const reads = useRef<string | undefined>(value);
  reads.current = value;
  useEffect(
    () => () => {
      reads.current = undefined;
      if (currentField.value === id) currentField.value = '';
    },
    [id],
  );
  const found = app.coaching.hintsFor(value, type);
  const hints = useMemo(
    () => found.filter((hint) => !isBeingTyped(value, caret, hint)),
    [JSON.stringify(found), value, caret],
  );
  const at = Math.min(chosen, hints.length - 1);
  const hint = hints[at];

  function select(start: number, end: number): void {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  }
  function caretAt(position: number): void {
    setCaret(position);
    const inside = hints.findIndex(({ start, end }) => start <= position && position <= end);
    if (inside >= 0) setChosen(inside);
  }
  function walk(by: 1 | -1): void {
    const next = (at + by + hints.length) % hints.length;
    const to = hints[next];
    setChosen(next);
    if (to) select(to.start, to.end);
  }
  /** Changes the text on request, with a way back for as long as nothing was typed after it. */
  function change(next: string, key: 'hints.quoted' | 'hints.supposed', moved?: () => boolean): void {
    onInput(next);
    const takeBack = () => {
      if (reads.current !== next || moved?.() === false) return;
      onInput(value);
    };
    app.say({ tone: 'done', key, takeBack });
  }
  function quote(on: Hint): void {
    const { start, end } = sentenceAround(value, on);
    change(`${value.slice(0, start)}“${value.slice(start, end)}”${value.slice(end)}`, 'hints.quoted');
    requestAnimationFrame(() => {
      if (!onQuoted?.()) select(end + 2, end + 2);
    });
  }
  /** Room for more right behind the word: what is typed next does not run into it. */
  function fill({ end }: Hint): void {
    if (/^\s\s|^$/u.test(value.slice(end))) return select(end, end);
    onInput(`${value.slice(0, end)} ${value.slice(end)}`);
    requestAnimationFrame(() => select(end + 1, end + 1));
  }
  function suppose(on: Hint): void {
    const { start, end } = sentenceAround(value, on);
    const sentence = value.slice(start, end);
    const moved = onHypothesis?.(sentence);
    const rest = moved ? '' : `${text('hints.label')} ${sentence}`;
    change(`${value.slice(0, start)}${rest}${value.slice(end)}`.trim(), 'hints.supposed', moved);
  }

  const described = { ...field, hint: field.hint };
  const own = tied(id, described);
  const summary = `${id}-hints`;
  return (
    <Around {...field} id={id}>
      <div class="coached">
        <MarkedArea
          id={id}
          rows={rows}
          value={value}
          onInput={onInput}
          marks={hints}
          now={hint}
          area={area}
          onCaret={caretAt}
          onWalk={walk}
          onFocus={() => (currentField.value = id)}
          tied={{ ...own, 'aria-describedby': [own['aria-describedby'], hint && summary].filter(Boolean).join(' ') }}
        />
        {hint && (
          <>
            <p id={summary} class="only-heard">
              {text(hints.length === 1 ? 'hints.one' : 'hints.several', { count: hints.length })}
            </p>
            {currentField.value === id ? (
              <CoachCard
                id={`${id}-card`}
                hint={hint}
                words={value.slice(hint.start, hint.end)}
                at={at + 1}
                count={hints.length}
                onWalk={walk}
                onFill={() => fill(hint)}
                onQuote={() => quote(hint)}
                onHypothesis={() => suppose(hint)}
                onLeave={keeps ? () => void app.coaching.leave(value, hint) : undefined}
              />
            ) : (
              <button type="button" class="coach-open" onClick={() => select(hint.start, hint.end)}>
                {text(hints.length === 1 ? 'hints.open-one' : 'hints.open', { count: hints.length })}
              </button>
            )}
          </>
        )}
      </div>
    </Around>
  );
}
