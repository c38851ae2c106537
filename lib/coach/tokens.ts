/** A text as words, numbers and marks. */
import type { Span } from './quotes';

export interface Token extends Span {
  /** How rules know it: lower case, without accents, abbreviations without dots. */
  word: string;
  /** Begins with a capital. */
  capital: boolean;
}

// Abbreviations (t.g.v.), numbers with what clings to them (8.40, 3-11-2025, 10x), words (IB'er, ex-man), any other mark.
const pieces =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{N}+(?:[.:/,–-]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{M}\p{N}]+)*|\S/gu;
const accents = /\p{M}/gu;
const startsWithCapital = /^\p{Lu}/u;
const abbreviation = /^\p{L}(?:\.\p{L})+\.?$/u;
const simple = /^[a-z0-9'-]+$/;

/** A word as rules write it: small letters, no accents, straight apostrophes. */
export function plain(word: string): string {
  const small = word.toLowerCase();
  return simple.test(small) ? small : small.normalize('NFD').replace(accents, '').replaceAll('’', "'");
}

const named = (piece: string) => (abbreviation.test(piece) ? plain(piece).replaceAll('.', '') : plain(piece));

/** The tokens of a text, in order; marks are tokens too, white space is not. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pieces)].map(({ index, 0: piece }) => ({
    word: named(piece),
    capital: startsWithCapital.test(piece),
    start: index,
    end: index + piece.length,
  }));
}
