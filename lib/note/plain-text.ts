/** Free text as every editor keeps it, and how it stands between the fixed lines of a note. */

const lineBreak = /\r\n?|[\u2028\u2029\v\f]/g;

/** Plain lines: one kind of line break, ordinary spaces, nothing invisible at the ends. */
export const paragraphs = (text: string): string =>
  text
    .replace(lineBreak, '\n')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((words) => words.trimEnd())
    .join('\n')
    .trim();

/** One line: what was wrapped is joined again. */
export const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Set before a line of somebody's own words that would otherwise read as a fixed line of the note. */
const sign = '›';

/** Sets the later lines of a free text apart that would be mistaken: `lengthAt` says which. */
export function setApart(text: string, lengthAt: (lines: readonly string[], at: number) => number): string {
  const lines = text.split('\n');
  const isMistaken = (words: string, at: number) =>
    at > 0 && (lengthAt(lines, at) > 0 || words.trimStart().startsWith(sign));
  return lines.map((words, at) => (isMistaken(words, at) ? `${sign} ${words}` : words)).join('\n');
}

/** The line as it was before `setApart`. */
export const together = (words: string): string => words.replace(new RegExp(`^\\s*${sign} `), '');

/** Literal words in quotation marks, and back whatever marks an editor made of them. */
export const quote = (words: string): string => words && `“${words}”`;
export const unquote = (words: string): string => words.replace(/^["“”„«‘']/, '').replace(/["“”»’']$/, '');

/** Words without what an editor changes on its own: kinds of quotation marks and dashes. */
export const plainest = (words: string): string =>
  line(words.replaceAll(/[\u200b\u00ad]/g, ''))
    .replaceAll(/["“”„«»]/g, '"')
    .replaceAll(/[‘’‚‹›´`]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll('…', '...');

/** Whether an editor may have made the one of the other. */
export const alike = (a: string, b: string): boolean => plainest(a) === plainest(b);
