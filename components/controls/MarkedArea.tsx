/**
 * A text area whose words can be underlined. What is typed in a text area cannot be ranged (Chromium gives no way), so
 * the same text lies under it in the same letters, unseen; the lines are drawn there. A `contenteditable` would do
 * without, but brings its own paste, undo and composition to mend in each browser. Measured: the two break their lines
 * at the same places (tests/components/marked-area.test.tsx).
 */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { privately, type tied } from './Field';
import { underline } from './underline';

/** A piece of the text: string indices, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface MarkedAreaProps {
  id: string;
  value: string;
  rows: number;
  onInput: (value: string) => void;
  marks: readonly Span[];
  /** The piece that is spoken of now. */
  now: Span | undefined;
  area: Ref<HTMLTextAreaElement>;
  /** The caret moved, or somebody pressed a key that walks along the marks. */
  onCaret: (at: number) => void;
  onWalk: (by: 1 | -1) => void;
  onFocus: () => void;
  /** What ties it to label, hint and problem. */
  tied: ReturnType<typeof tied>;
}

function rangesIn(node: Text, spans: readonly Span[]): Range[] {
  return spans
    .filter(({ end }) => end <= node.length)
    .map(({ start, end }) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
}

/** The area and the unseen text under it. F8 walks along the marks, Shift+F8 back, as editors do with remarks. */
export function MarkedArea({ value, marks, now, area, onInput, onCaret, onWalk, tied, ...props }: MarkedAreaProps) {
  const under = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = under.current?.firstChild;
    if (!(node instanceof Text)) return undefined;
    const stops = [underline('naast-hint', rangesIn(node, marks))];
    if (now) stops.push(underline('naast-hint-now', rangesIn(node, [now])));
    return () => stops.forEach((stop) => stop());
  }, [value, marks, now]);

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'F8' || marks.length === 0) return;
    event.preventDefault();
    onWalk(event.shiftKey ? -1 : 1);
  }
  const caret = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => onCaret(currentTarget.selectionStart);

  return (
    <div class="marked-area">
      {/* The last character gives a line that was only just begun its height. */}
      <div class="under" aria-hidden="true" ref={under}>
        {`${value}\u200b`}
      </div>
      <textarea
        {...privately}
        {...tied}
        {...props}
        ref={area}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={pressed}
        onKeyUp={caret}
        onClick={caret}
        onSelect={caret}
      />
    </div>
  );
}
