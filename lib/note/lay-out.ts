/** The same note with its headings and lists, for an editor that keeps them; a plain field takes `render`. */
import type { Pack } from '@/lib/protocol/schema';
import { fixedLines } from './fixed-lines';
import { htmlWords } from './html-words';
import type { NoteParts } from './note-parts';
import { setApart } from './plain-text';

const lines = (words: string) => htmlWords(words).replaceAll('\n', '<br>');

/**
 * HTML with the very lines of the plain text, so that `parse` reads back what an editor made of it. Only headings,
 * lists and bold: no address, no picture, no style, no trace of where it comes from.
 */
export function layOut({ title, sections, trailer }: NoteParts, pack: Pack): string {
  const { lengthAt } = fixedLines(pack);
  const field = ([label, words]: readonly [string, string]) => {
    const rest = setApart(`${label}: ${words}`, lengthAt).slice(label.length + 1);
    return `<li><strong>${htmlWords(label)}:</strong>${lines(rest)}</li>`;
  };
  return [
    `<h2>${htmlWords(title)}</h2>`,
    ...sections.flatMap(({ heading, facts }) => [
      `<h3>${htmlWords(heading)}</h3>`,
      ...facts.flatMap(({ head, fields }) => [`<h4>${htmlWords(head)}</h4>`, `<ul>${fields.map(field).join('')}</ul>`]),
    ]),
    `<p>${htmlWords(trailer)}</p>`,
  ].join('');
}
