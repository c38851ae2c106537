/** From entries to the text that goes into the dossier. */
import type { Entry } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { fixedLines } from './fixed-lines';
import { noteParts, type NoteParts, type NoteWish } from './note-parts';
import { setApart } from './plain-text';

/**
 * Plain Dutch text, the same for the same entries on every machine, and nothing in it that a reader does not see.
 * `parse` reads the text back.
 */
export function render(entries: readonly Entry[], pack: Pack, wish: NoteWish): string {
  const { lengthAt } = fixedLines(pack);
  const { title, sections, trailer } = noteParts(entries, pack, wish);
  const write = ({ head, fields }: NoteParts['sections'][number]['facts'][number]) =>
    [head, ...fields.map(([label, words]) => setApart(`${label}: ${words}`, lengthAt))].join('\n');
  const blocks = sections.map(({ heading, facts }) => [heading, ...facts.map(write)].join('\n\n'));
  return [title, ...blocks, trailer].join('\n\n');
}
