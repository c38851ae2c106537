/** Where facts stand in a dossier: needed when one of them must be taken back. */
import type { AnswerOf, Entry, Journal, Tombstone } from './entries';
import { earlier, isEntry, standing } from './journal';

export type Placement = Entry & { value: AnswerOf<'placed'> };

const isPlacement = (entry: Entry): entry is Placement => entry.value.kind === 'placed';

const holding = (journal: Journal, ids: ReadonlySet<string>): Placement[] =>
  standing(journal)
    .filter(isPlacement)
    .filter(({ value }) => value.entries.some((id) => ids.has(id)));

/** The placements that hold this fact, in the words of now or of before. */
export const placementsOf = (journal: Journal, entry: Entry): Placement[] =>
  holding(journal, new Set([entry.id, ...earlier(journal, entry).map(({ id }) => id)]));

export interface Withdrawn {
  withdrawnAt: string;
  because: string;
  placements: Placement[];
}

/**
 * What was withdrawn while it stands in a dossier, newest first. What was never placed is not listed: nothing of it has
 * to be corrected elsewhere.
 */
export function withdrawnPlacements(journal: Journal): Withdrawn[] {
  const acts = new Map<string, { stone: Tombstone; ids: Set<string> }>();
  for (const item of journal) {
    if (isEntry(item)) continue;
    // A fact and its earlier versions go in one act.
    const act = `${item.withdrawnAt} ${item.because}`;
    const known = acts.get(act);
    if (known) known.ids.add(item.id);
    else acts.set(act, { stone: item, ids: new Set([item.id]) });
  }
  return [...acts.values()]
    .map(({ stone: { withdrawnAt, because }, ids }) => ({ withdrawnAt, because, placements: holding(journal, ids) }))
    .filter(({ placements }) => placements.length > 0)
    .sort((a, b) => (a.withdrawnAt < b.withdrawnAt ? 1 : -1));
}
