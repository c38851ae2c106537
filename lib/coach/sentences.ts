/** Where sentences begin and end: a hint, and what excuses it, stay within one sentence. */
import type { Span } from './quotes';
import { plain } from './tokens';

// What may end a sentence: a full stop and white space, or the end of a line.
const ends = /[.!?…]+["”’')\]]*(?=\s)|\n+/g;
const lastWord = /[\p{L}\p{M}.]*$/u;
const startsAnew = /^(?:[\p{Lu}\p{N}\p{P}\p{S}]|\s*\n)/u;

/** Words after which a full stop ends nothing, and words that begin a sentence even after an initial. */
export interface Abbreviations {
  abbreviations: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

function isAbbreviation(before: string, after: string, { abbreviations, starters }: Abbreviations): boolean {
  const word = plain((lastWord.exec(before)?.[0] ?? '').replace(/\.+$/, ''));
  if (abbreviations.has(word)) return true;
  const isInitial = /^\p{L}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word);
  return isInitial && !starters.has(plain(/^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? ''));
}

function endsHere(text: string, mark: Span, known: Abbreviations): boolean {
  const after = text.slice(mark.end, mark.end + 40).replace(/^[^\S\n]+/, '');
  if (text[mark.start] === '\n') return mark.end - mark.start > 1 || startsAnew.test(after);
  if (!startsAnew.test(after.trimStart())) return false;
  return (
    text[mark.start] !== '.' || !isAbbreviation(text.slice(Math.max(0, mark.start - 20), mark.start), after, known)
  );
}

/** Whether a mark stands within a quote that goes on after it. */
function insideQuote(mark: Span, quotes: readonly Span[]): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= mark.start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.start < mark.start && mark.end < quote.end;
}

/** Cuts a text into sentences that together cover it; never inside one of the quotes. */
export function sentencesOf(text: string, quotes: readonly Span[], known: Abbreviations): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    const mark = { start: match.index, end: match.index + match[0].length };
    if (insideQuote(mark, quotes) || !endsHere(text, mark, known)) continue;
    found.push({ start, end: mark.end });
    start = mark.end;
  }
  return start < text.length ? [...found, { start, end: text.length }] : found;
}
