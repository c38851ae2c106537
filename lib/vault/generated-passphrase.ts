/** A passphrase that nobody has to think up. Loaded when one is asked for: the words weigh more than a locked panel. */
import list from './dutch-words.json';

/** Everyday nouns of four to eight letters. Exactly 2,048: eleven random bits pick one, and none is likelier. */
export const words: readonly string[] = list.words.split(' ');

/** Six times 11 = 66 bits, a little above the 64.6 that is asked for (knowledge/security.md §3.1). */
export const wordsInPassphrase = 6;

/** Six words, each picked by the browser's own generator; the same word may come twice. */
export const generatePassphrase = (): string =>
  Array.from(crypto.getRandomValues(new Uint16Array(wordsInPassphrase)), (bits) => words[bits % words.length]).join(
    ' ',
  );
