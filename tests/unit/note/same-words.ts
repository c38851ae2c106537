const sorted = (_: string, part: unknown) =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort())
    : part;

/** Whitespace and the kinds of quotation marks and dashes apart: what no editor keeps. */
export const sameWords = (facts: unknown): string =>
  JSON.stringify(facts, sorted)
    .replace(/(?:\\n|\s)+/g, ' ')
    .replace(/[“”„‘’]|\\"/g, "'")
    .replace(/[–—]/g, '-');
