/** Words that leave a reader guessing, each with a question. The rules are data; the coach asks and never rewrites. */
import { hypothetical } from './excuses';
import type { Hint, HintOptions } from './hint';
import { quotesIn } from './quotes';
import type { RuleBook } from './rule-book';
import { bookOf } from './rule-books';
import { readSentence, type ReadSentence, type SentenceHint } from './sentence-hints';
import { sentencesOf } from './sentences';

type Read = (sentence: string, quotes: { start: number; end: number }[]) => ReadSentence;

function toHint({ rule, start, end }: SentenceHint, offset: number): Hint {
  const { kind, question, reason, id } = rule;
  return { kind, start: start + offset, end: end + offset, question, reason, rule: id };
}

function hintsWith(read: Read, book: RuleBook, text: string, { type }: HintOptions): Hint[] {
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

/** The hints for a text, in reading order. Takes any text; the same text always gives the same hints. */
export function findHints(text: string, options: HintOptions = {}): Hint[] {
  const book = bookOf(options.language);
  return hintsWith((sentence, quotes) => readSentence(sentence, quotes, book), book, text, options);
}

/** Sentences that are remembered before the oldest are forgotten: several long notes. */
const mostRemembered = 2_000;

/**
 * The same as `findHints`, for a text that is being typed: a sentence is read once, so that a keystroke costs one
 * sentence. One per editor; it holds the text in memory, so let go of it when the vault is locked.
 */
export function createHintFinder(): typeof findHints {
  const remembered = new Map<string, ReadSentence>();
  bookOf(); // read now, while it is being loaded, and not at the first letter
  return (text, options) => {
    const language = options?.language ?? 'nl';
    const book = bookOf(language);
    const read: Read = (sentence, quotes) => {
      const key = `${language} ${quotes.map((quote) => `${quote.start}-${quote.end}`).join()} ${sentence}`;
      const known = remembered.get(key) ?? readSentence(sentence, quotes, book);
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, known);
      return known;
    };
    return hintsWith(read, book, text, options ?? {});
  };
}
