/** Cases and journals of the memory vault, as sealing and opening would leave them. */
import { isEntry, merge } from '@/lib/case/journal';
import { refusal, success, type Result } from '@/lib/result';
import type { Change, SaveRefusal, VaultContents } from './vault';

export const without = <Item extends { id: string }>(items: Item[], id: string) =>
  items.filter((item) => item.id !== id);

/** Whether a case was shredded. */
export const isGone = ({ gone = [] }: VaultContents, id: string) => gone.some((one) => one.id === id);

/** Leaves nothing of a case but its id and the time; changes `contents` in place. */
export function shred(contents: VaultContents, id: string, at: string): void {
  if (isGone(contents, id)) return;
  contents.cases = without(contents.cases, id);
  contents.drafts = contents.drafts.filter(({ caseId }) => caseId !== id);
  contents.gone = [...(contents.gone ?? []), { id, at }];
}

/** Adds to a journal, in place. A withdrawal takes the place of an entry; nothing else replaces anything. */
export function applyAppend(
  contents: VaultContents,
  { caseId, item }: Extract<Change, { type: 'append' }>,
): Result<true, SaveRefusal> {
  const file = contents.cases.find(({ id }) => id === caseId);
  if (!file) return refusal(isGone(contents, caseId) ? 'case-gone' : 'storage-broken');
  const known = file.journal.find(({ id }) => id === item.id);
  if (!known || (isEntry(known) && !isEntry(item))) file.journal = merge(without(file.journal, item.id), [item]);
  return success(true);
}
