/** What `npm run coach` does with the lines of a corpus. */
import { findHints } from '@/lib/coach/find-hints';
import type { HintOptions } from '@/lib/coach/hint';

/** One item of a corpus: a text, its kind of note, and for corpora of our own what should be found. */
export interface CorpusItem extends HintOptions {
  id: string;
  text: string;
}

/** The predictions for a corpus of one JSON object a line, in the scorer's format: one line per item. */
export function predictionsFor(corpus: string): string[] {
  return corpus
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusItem)
    .map(({ id, text, ...options }) => {
      const hints = findHints(text, options);
      return JSON.stringify({ id, hints: hints.map(({ kind, start, end }) => ({ kind, start, end })) });
    });
}
