/** The hints of a text, sentence by sentence. */
import { hypothetical } from './excuses';
import type { Hint, HintOptions } from './hint';
import { quotesIn } from './quotes';
import type { RuleBook } from './rule-book';
import type { ReadSentence, SentenceHint } from './sentence-hints';
import { sentencesOf } from './sentences';

/** How one sentence is read, with its quotes. */
export type Read = (sentence: string, quotes: { start: number; end: number }[]) => ReadSentence;

function toHint({ rule, start, end }: SentenceHint, offset: number): Hint {
  const { kind, question, reason, id } = rule;
  return { kind, start: start + offset, end: end + offset, question, reason, rule: id };
}

/** The hints for a text, in reading order. Takes any text. */
export function readText(read: Read, book: RuleBook, text: string, { type }: HintOptions): Hint[] {
  const quotes = quotesIn(text);
  const hints: Hint[] = [];
  let next = 0;
  let someoneNamed = false;
  for (const { start, end } of sentencesOf(text, quotes, book)) {
    const own = [];
    for (let quote = quotes[next]; quote && quote.start < end; quote = quotes[(next += 1)])
      own.push({ start: quote.start - start, end: quote.end - start });
    const sentence = read(text.slice(start, end), own);
    const all = sentence.pointsBack && !someoneNamed ? [sentence.pointsBack, ...sentence.hints] : sentence.hints;
    hints.push(...all.map((hint) => toHint(hint, start)));
    someoneNamed ||= sentence.namesPerson;
  }
  return type === 'hypothesis' ? hints.filter(({ kind }) => !hypothetical.includes(kind)) : hints;
}
