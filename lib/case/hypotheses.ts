import type { Entry, Journal } from './entries';
import { isEntry } from './journal';

const plain = (words: string) => words.replaceAll(/\s+/g, ' ').trim();

/** An entry and the ones it corrects, as ids; a circle ends. */
function versionsOf(entry: Entry, corrects: ReadonlyMap<string, string>): Set<string> {
  const ids = new Set<string>();
  for (let id: string | undefined = entry.id; id !== undefined && !ids.has(id); id = corrects.get(id)) ids.add(id);
  return ids;
}

/** Suppositions of which nobody has said yet whether they were right, as the signals they stand in. */
export function openHypotheses(facts: readonly Entry[], journal: Journal): Entry[] {
  const settled = facts.flatMap(({ value }) => (value.kind === 'follow-up' && value.outcome !== 'open' ? [value] : []));
  const words = new Set(settled.map((end) => plain(end.hypothesis)));
  const entries = new Set(settled.flatMap((end) => end.entry ?? []));
  const corrects = new Map(
    entries.size > 0
      ? journal.flatMap((item) => (isEntry(item) && item.corrects ? [[item.id, item.corrects] as const] : []))
      : [],
  );
  const isOpen = (entry: Entry) => {
    if (entry.value.kind !== 'signal' || !entry.value.hypothesis) return false;
    if (words.has(plain(entry.value.hypothesis))) return false;
    return ![...versionsOf(entry, corrects)].some((id) => entries.has(id));
  };
  return facts.filter(isOpen);
}
