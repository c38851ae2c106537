import type { PackText } from './pack-words';

/** One mistake: where (an id or a path in the file), what it is, and what to do about it. */
export interface Finding {
  id: string;
  what: PackText;
  remedy: PackText;
}
