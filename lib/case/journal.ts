/** Journals merge by union on id: nothing is overwritten, the order of merging does not matter (design §3). */
import type { Entry, Journal, JournalItem } from './entries';

export const isEntry = (item: JournalItem): item is Entry => 'value' in item;

/** Total order that every journal is kept in: time first, id where times are equal. */
const byTime = (a: JournalItem, b: JournalItem) => compare(timeOf(a), timeOf(b)) || compare(a.id, b.id);
const timeOf = (item: JournalItem) => (isEntry(item) ? item.at : item.withdrawnAt);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A tombstone beats an entry; of two that differ otherwise the smaller in print wins, so that order cannot matter. */
const winner = (a: JournalItem, b: JournalItem) => {
  if (isEntry(a) !== isEntry(b)) return isEntry(a) ? b : a;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
};

/** Union of journals: commutative, associative and idempotent. Takes any number, gives one in time order. */
export function merge(...journals: Journal[]): JournalItem[] {
  const byId = new Map<string, JournalItem>();
  for (const item of journals.flat()) {
    const known = byId.get(item.id);
    byId.set(item.id, known ? winner(known, item) : item);
  }
  return [...byId.values()].sort(byTime);
}

/**
 * Who corrects whom. A circle (two machines, a damaged import) must not make all its entries vanish: the newest
 * correction in it counts, the one that would close the circle does not.
 */
function corrections(entries: readonly Entry[]): Map<string, string> {
  const corrects = new Map<string, string>();
  for (const entry of entries.toReversed()) {
    let at = entry.corrects;
    while (at && at !== entry.id) at = corrects.get(at);
    if (entry.corrects && at === undefined) corrects.set(entry.id, entry.corrects);
  }
  return corrects;
}

/** The entries that stand: not withdrawn and not corrected by another entry, in time order. */
export function standing(journal: Journal): Entry[] {
  const entries = merge(journal).filter(isEntry);
  const corrected = new Set(corrections(entries).values());
  return entries.filter((entry) => !corrected.has(entry.id));
}

/** Earlier versions of an entry, newest first. */
export function earlier(journal: Journal, entry: Entry): Entry[] {
  const entries = merge(journal).filter(isEntry);
  const byId = new Map(entries.map((item) => [item.id, item]));
  const corrects = corrections(entries);
  const before = (item: Entry) => byId.get(corrects.get(item.id) ?? '');
  const chain: Entry[] = [];
  for (let at = before(entry); at; at = before(at)) chain.push(at);
  return chain;
}
