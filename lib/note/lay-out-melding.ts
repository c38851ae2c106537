/** A melding with its headings and labels, for a form or letter that keeps them; a plain field takes the text itself. */
import { htmlWords } from './html-words';
import { readLabel } from './labels';
import { isMeldingHeading, type MeldingSection } from './melding';

function lineOf(words: string): string {
  const label = readLabel(words)?.label;
  if (!label) return htmlWords(words);
  return `<strong>${htmlWords(label)}:</strong>${htmlWords(words.slice(label.length + 1))}`;
}

function blockOf(words: string): string {
  if (isMeldingHeading(words)) return `<h3>${htmlWords(words)}</h3>`;
  return `<p>${words.split('\n').map(lineOf).join('<br>')}</p>`;
}

/** The text of one section. */
export const layOutSection = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter(Boolean)
    .map(blockOf)
    .join('');

/** All sections under their numbered titles, as in `meldingText`; empty ones are left out. */
export const layOutMelding = (sections: readonly Pick<MeldingSection, 'title' | 'text'>[]): string =>
  sections
    .flatMap(({ title, text }, at) =>
      text ? [`<h2>${htmlWords(`${at + 1}. ${title}`)}</h2>`, layOutSection(text)] : [],
    )
    .join('');
