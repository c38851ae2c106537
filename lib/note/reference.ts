import type { Entry } from '@/lib/case/entries';

/**
 * A short mark such as 7F3A-21 that is the same for the same entries, in any order, so that a note is recognised when
 * it is read back. FNV-1a over the ids: it tells notes apart, it proves and hides nothing.
 */
export function reference(entries: readonly Entry[]): string {
  const ids = entries
    .map((entry) => entry.id)
    .sort()
    .join(' ');
  let hash = 0x811c9dc5;
  for (const character of ids) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const mark = hash.toString(16).toUpperCase().padStart(8, '0');
  return `${mark.slice(0, 4)}-${mark.slice(4, 6)}`;
}
