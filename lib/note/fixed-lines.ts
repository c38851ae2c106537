/** Which lines of a text are the note's own. Used to write (so that free words cannot be mistaken) and to read. */
import type { Pack } from '@/lib/protocol/schema';
import { type Head, headReader } from './fact-head';
import { readLabel, wrappedLabel } from './labels';
import { headingReader, readTrailer } from './layout';
import { line } from './plain-text';

export interface FixedLines {
  readHead: (words: string) => Head | undefined;
  isHeading: (words: string) => boolean;
  /**
   * How many lines from here make up one line of the note: more than one where an editor wrapped it, none for
   * somebody's own words.
   */
  lengthAt: (lines: readonly string[], at: number) => number;
}

/** A field of an editor is seldom narrower than a quarter of our longest line. */
const mostPieces = 4;

/** Makes readers for the notes of a pack. */
export function fixedLines(pack: Pack): FixedLines {
  const readHead = headReader(pack);
  const isHeading = headingReader(pack);
  const stands = (words: string) => Boolean(readHead(words) ?? readTrailer(words)) || isHeading(words);
  const isFixed = (words: string) => stands(words) || readLabel(words) !== undefined;
  function lengthAt(lines: readonly string[], at: number): number {
    const first = line(lines[at] ?? '');
    if (first === '') return 0;
    if (isFixed(first)) return 1;
    let joined = first;
    for (let length = 2; length <= mostPieces; length += 1) {
      const next = line(lines[at + length - 1] ?? '');
      if (next === '' || isFixed(next)) return 0;
      joined = `${joined} ${next}`;
      if (stands(joined) || wrappedLabel(first, joined)) return length;
    }
    return 0;
  }
  return { readHead, isHeading, lengthAt };
}
