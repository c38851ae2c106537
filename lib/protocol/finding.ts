/** What the linter and composing have to say to an author: where, what, and what to do about it. */
import type { PackText } from './pack-words';

export interface Finding {
  /** The file in which it has to be repaired. */
  file: string;
  /** An id or a path in that file. */
  id: string;
  /** A refusal keeps the pack from being used; a warning does not. */
  level: 'refusal' | 'warning';
  what: PackText;
  remedy: PackText;
}

/** A finding of which the file is not known yet. */
export type Remark = Omit<Finding, 'file'>;

export const refused = (id: string, what: PackText, remedy: PackText): Remark => ({
  id,
  level: 'refusal',
  what,
  remedy,
});

export const warned = (id: string, what: PackText, remedy: PackText): Remark => ({
  id,
  level: 'warning',
  what,
  remedy,
});

/** What can be named in a pack, with its article. */
const things = {
  question: { nl: 'De vraag', en: 'The question' },
  step: { nl: 'De stap', en: 'The step' },
  source: { nl: 'De bron', en: 'The source' },
  contact: { nl: 'Het contact', en: 'The contact' },
  number: { nl: 'Het nummer', en: 'The number' },
  role: { nl: 'De rol', en: 'The role' },
  theme: { nl: 'Het thema', en: 'The theme' },
  text: { nl: 'De tekst', en: 'The text' },
  part: { nl: 'Het deel', en: 'The part' },
  layer: { nl: 'De laag', en: 'The layer' },
} as const;

/** Something is named that is not there. */
export const unknown = (id: string, thing: keyof typeof things, used: string): Remark =>
  refused(
    id,
    { nl: `${things[thing].nl} ‘${used}’ bestaat niet.`, en: `${things[thing].en} ‘${used}’ does not exist.` },
    { nl: 'Verbeter de naam, of voeg toe wat ontbreekt.', en: 'Correct the name, or add what is missing.' },
  );

/** One line for a terminal: `file:id: what: remedy`. */
export const findingLine = ({ file, id, level, what, remedy }: Finding): string =>
  `${file}:${id}: ${level === 'warning' ? '(let op) ' : ''}${what.nl} ${remedy.nl}`;
