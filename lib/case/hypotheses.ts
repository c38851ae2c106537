import type { Entry, Journal } from './entries';
import { earlier } from './journal';

const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** Suppositions of which nobody has said yet whether they were right, as the signals they stand in. */
export function openHypotheses(facts: readonly Entry[], journal: Journal): Entry[] {
  const settled = facts.flatMap(({ value }) => (value.kind === 'follow-up' && value.outcome !== 'open' ? [value] : []));
  const isSettled = (entry: Entry, hypothesis: string) => {
    if (settled.length === 0) return false;
    const ids = [entry, ...(entry.corrects ? earlier(journal, entry) : [])].map((version) => version.id);
    return settled.some((end) => plain(end.hypothesis) === plain(hypothesis) || (end.entry && ids.includes(end.entry)));
  };
  return facts.filter(
    (entry) => entry.value.kind === 'signal' && entry.value.hypothesis && !isSettled(entry, entry.value.hypothesis),
  );
}
