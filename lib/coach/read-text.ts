/** The hints of a text, sentence by sentence. */
import { hypothetical } from './excuses';
import type { Hint, HintOptions } from './hint';
import { quotesIn } from './quotes';
import type { RuleBook } from './rule-book';
import type { ReadSentence, SentenceHint } from './sentence-hints';
import { sentencesOf } from './sentences';
import { paragraphEnds, patientSpeaks } from './soep';

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
  let patient = false;
  for (const { start, end } of sentencesOf(text, quotes, book)) {
    const own = [];
    for (let quote = quotes[next]; quote && quote.start < end; quote = quotes[(next += 1)])
      own.push({ start: quote.start - start, end: quote.end - start });
    const words = text.slice(start, end);
    const sentence = read(words, own);
    const all = sentence.pointsBack && !someoneNamed ? [sentence.pointsBack, ...sentence.hints] : sentence.hints;
    patient = patientSpeaks(patient, words);
    hints.push(...all.filter(({ rule }) => !patient || rule.kind === 'diagnosis').map((hint) => toHint(hint, start)));
    patient &&= !paragraphEnds(words);
    someoneNamed ||= sentence.namesPerson;
  }
  return type === 'hypothesis' ? hints.filter(({ kind }) => !hypothetical.includes(kind)) : hints;
}
