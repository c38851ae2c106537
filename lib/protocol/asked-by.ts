import type { Condition } from './condition-schema';

/** The question that one leaf of a condition asks about; undefined for one that asks about none. */
export const askedBy = (leaf: Condition): string | undefined => {
  if ('answered' in leaf) return leaf.answered;
  if ('skipped' in leaf) return leaf.skipped;
  if ('of' in leaf) return leaf.of;
  return 'answer' in leaf ? leaf.answer : undefined;
};
