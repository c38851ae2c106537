/** Words that leave a reader guessing, each with a question. The rules are data; the coach asks and never rewrites. */
import type { Hint, HintOptions } from './hint';
import { readText } from './read-text';
import { bookOf } from './rule-books';
import { readSentence } from './sentence-hints';

/**
 * The hints for a text, in reading order. Takes any text; the same text always gives the same hints. Holds the rules of
 * both languages: a panel takes a finder of one language instead (`load-finder.ts`).
 */
export function findHints(text: string, options: HintOptions = {}): Hint[] {
  const book = bookOf(options.language);
  return readText((sentence, quotes) => readSentence(sentence, quotes, book), book, text, options);
}
