import { readLabel } from './labels';

/** Whether an editor put a blank line between all lines: then labels follow blank lines, which they never do by us. */
function isDoubled(lines: readonly string[]): boolean {
  const labelled = lines.flatMap((words, at) => (readLabel(words.trimStart()) ? [at] : []));
  if (labelled.length === 0) return lines.every((words, at) => at % 2 === 0 || words === '');
  return labelled.filter((at) => lines[at - 1] === '').length > labelled.length / 2;
}

/** The lines of a note, without the blank ones that an editor put between. Takes plain paragraphs. */
export function singleSpaced(text: string): string[] {
  const lines = text.split('\n');
  if (!isDoubled(lines)) return lines;
  return text.replaceAll(/\n{2,}/g, (breaks) => '\n'.repeat(Math.max(1, Math.floor(breaks.length / 2)))).split('\n');
}
