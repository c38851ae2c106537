/** Personal data that a note rarely needs (AVG; knowledge/domain.md §5, rule 13, and "worth a nudge"). */
import type { Words } from './hint';
import type { Span } from './quotes';
import rules from './rules/rarely-needed.json';

/** Data somebody may do without: where it stands, and the question to ask. */
export interface RarelyNeeded extends Span {
  rule: string;
  question: Words;
}

/** Names and streets are known by their capitals. */
const shapes = rules.map(({ id, question, shape }) => ({
  id,
  question,
  shape: new RegExp(shape, shape.includes('\\p{Lu}') ? 'gu' : 'giu'),
}));

/** Nine digits whose weighted sum is a multiple of eleven: the test of a burgerservicenummer. */
function isServiceNumber(text: string): boolean {
  const digits = [...text.replace(/\P{N}/gu, '')].map(Number);
  if (digits.length !== 9 || digits.every((digit) => digit === 0)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11 === 0;
}

/** What in a text is rarely needed, in reading order: ask one at a time, and leave it to the writer. */
export function rarelyNeededIn(text: string): RarelyNeeded[] {
  return shapes
    .flatMap(({ id, question, shape }) =>
      [...text.matchAll(shape)]
        .filter(([found]) => id !== 'service-number' || isServiceNumber(found))
        .map(({ index, 0: found }) => ({ rule: id, question, start: index, end: index + found.length })),
    )
    .sort((a, b) => a.start - b.start);
}
