const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * Whether words can be a reason: at least three different words (`least`), one of which is longer than two letters. A dot, one
 * letter or "nvt" tells a reader nothing, and where a reason is asked it is what the reader looks for
 * (knowledge/domain.md §5, 11). It judges no more than that: what is a good reason, the professional knows.
 */
export function isReason(said: string, least = 3): boolean {
  const words = new Set(said.toLowerCase().match(word) ?? []);
  return words.size >= least && [...words].some((one) => one.length > 2);
}
