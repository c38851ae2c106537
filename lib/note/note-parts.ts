/** A note in its parts, before it is a text: what `render` prints and what a reader sees laid out. */
import type { Entry, Journal } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { arrange } from './arrange';
import type { Fields } from './labels';
import { type NoteForm, sayHeading, sayTitle, sayTrailer } from './layout';
import { reference } from './reference';
import { tell } from './tell';

export interface NoteParts {
  title: string;
  sections: { heading: string; facts: { head: string; fields: Fields }[] }[];
  trailer: string;
}

/** What to make of the entries, where the day of a corrected entry is looked up, and the control code, if any. */
export interface NoteWish {
  form: NoteForm;
  journal?: Journal;
  control?: string | undefined;
}

/** The parts of a note, the same for the same entries on every machine. */
export function noteParts(
  entries: readonly Entry[],
  pack: Pack,
  { form, journal = entries, control }: NoteWish,
): NoteParts {
  const sections = arrange(entries, pack, journal).map(({ number, title, facts }) => ({
    heading: sayHeading(form, number, title),
    facts: facts.map((fact) => tell(fact, pack)),
  }));
  return { title: sayTitle(form), sections, trailer: sayTrailer(form, pack, reference(entries), control) };
}
