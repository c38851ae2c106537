/** Words that no list has but that are built on one, or are one with a slip of the pen. */
import type { HintKind } from './hint';
import type { RuleData } from './rule-data';

type Words = ReadonlyMap<string, RuleData[]>;

/** What makes a label stronger, or turns it round: superdruk, doodmoe, overgevoelig, onaardig. */
const front = /^(?:super|hyper|mega|ultra|over|dood|kots|kei|bloed|stik|stront|stok|rot|kut|half|on)(?=\p{L}{4})/u;
const labels: readonly HintKind[] = ['judgement', 'interpretation'];

/** Shorter words are too often one letter away from another word. */
const leastLetters = 8;
const lettersOnly = /^[a-z]+$/;
const alphabet = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');

/**
 * The word with one slip mended, likeliest first: a letter written twice or once, two letters swapped, one letter left
 * out. Its first and last two letters stand: verwaarloost and verwaarloosd are two words. A letter put for another is
 * not mended: that is how Dutch words differ (verzorgd, bezorgd).
 */
function* mended(word: string): Generator<string> {
  if (word.endsWith('lik')) yield word.replace(/lik$/, 'lijk');
  for (let at = 1; at < word.length - 2; at += 1) {
    const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    if (letter === next) yield before + word.slice(at + 1);
    else yield before + next + letter + word.slice(at + 2);
    yield before + letter + word.slice(at);
  }
  for (let at = 2; at < word.length - 1; at += 1)
    for (const letter of alphabet) yield word.slice(0, at) + letter + word.slice(at);
}

function slipOf(word: string, words: Words): readonly RuleData[] {
  if (word.length < leastLetters || !lettersOnly.test(word)) return [];
  for (const candidate of mended(word)) {
    const rules = candidate.length >= leastLetters && words.get(candidate);
    if (rules) return rules;
  }
  return [];
}

function builtOn(word: string, words: Words): readonly RuleData[] {
  const core = word.replace(front, '');
  return core === word ? [] : (words.get(core) ?? []).filter(({ kind }) => labels.includes(kind));
}

/** How many words are remembered before it starts anew. */
const mostRemembered = 5_000;

/** Finds the rules of a word: its own, those of the word it is built on, or of the word it was meant to be. */
export function wordKin(words: Words, known: ReadonlySet<string>): (word: string) => readonly RuleData[] {
  const remembered = new Map<string, readonly RuleData[]>();
  const find = (word: string): readonly RuleData[] => {
    const own = words.get(word);
    if (own || known.has(word)) return own ?? [];
    const built = builtOn(word, words);
    return built.length > 0 ? built : slipOf(word, words);
  };
  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const rules = find(word);
    remembered.set(word, rules);
    return rules;
  };
}
