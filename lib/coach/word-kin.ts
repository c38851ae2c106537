/** Words that no list has but that are built on one, or are one with a slip of the pen. */
import type { HintKind } from './hint';
import type { RuleData } from './rule-data';
import { slipFinder } from './slips';

type Words = ReadonlyMap<string, readonly RuleData[]>;

/** What makes a label stronger, or turns it round: superdruk, doodmoe, overgevoelig, onaardig. */
const front = /^(?:super|hyper|mega|ultra|over|dood|kots|kei|bloed|stik|stront|stok|rot|kut|half|on)(?=\p{L}{4})/u;
const labels: readonly HintKind[] = ['judgement', 'interpretation'];
const none: readonly RuleData[] = [];

function builtOn(word: string, words: Words): readonly RuleData[] {
  const core = word.replace(front, '');
  return core === word ? none : (words.get(core) ?? none).filter(({ kind }) => labels.includes(kind));
}

/** How many words are remembered before it starts anew. */
const mostRemembered = 5_000;

/**
 * Finds the rules of a word: its own, those of the word it is built on, or of the word it was meant to be.
 * @param others words that look like it but are not
 */
export function wordKin(words: Words, others: ReadonlySet<string>): (word: string) => readonly RuleData[] {
  const remembered = new Map<string, readonly RuleData[]>();
  const meantBy = slipFinder(() => words.keys());
  const find = (word: string): readonly RuleData[] => {
    if (others.has(word)) return none;
    const built = builtOn(word, words);
    return built.length > 0 ? built : (words.get(meantBy(word) ?? '') ?? none);
  };
  return (word) => {
    const known = words.get(word) ?? remembered.get(word);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const rules = find(word);
    remembered.set(word, rules);
    return rules;
  };
}
