/** Hints for a text that is being typed. */
import type { Hint, HintOptions } from './hint';
import { readText, type Read } from './read-text';
import type { RuleBook } from './rule-book';
import { readSentence, type ReadSentence } from './sentence-hints';

/** Sentences that are remembered before all are forgotten: several long notes. */
const mostRemembered = 2_000;

/**
 * Finds hints with the rules of one language. A sentence is read once, so that a keystroke costs one sentence. It holds
 * the text in memory, so let go of it when the vault is locked.
 */
export function createHintFinder(book: RuleBook): (text: string, options?: HintOptions) => Hint[] {
  const remembered = new Map<string, ReadSentence>();
  const read: Read = (sentence, quotes) => {
    const key = `${quotes.map((quote) => `${quote.start}-${quote.end}`).join()} ${sentence}`;
    const known = remembered.get(key) ?? readSentence(sentence, quotes, book);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, known);
    return known;
  };
  return (text, options = {}) => readText(read, book, text, options);
}
