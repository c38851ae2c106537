/** From entries to the text that goes into the dossier. */
import type { Entry, Journal } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { writeFields } from './answer-fields';
import { arrange } from './arrange';
import { questionsOf, sayHead } from './fact-head';
import { fixedLines } from './fixed-lines';
import { type NoteForm, sayHeading, sayRecording, sayTitle, sayTrailer } from './layout';
import type { NotedFact } from './noted-fact';
import { setApart } from './plain-text';
import { reference } from './reference';

/**
 * Plain Dutch text, the same for the same entries on every machine, and nothing in it that a reader does not see.
 * `journal` is where the day of a corrected entry is looked up. `parse` reads the text back.
 */
export function render(
  entries: readonly Entry[],
  pack: Pack,
  { form, journal = entries }: { form: NoteForm; journal?: Journal },
): string {
  const { lengthAt } = fixedLines(pack);
  const write = (fact: NotedFact) => {
    const question = questionsOf(pack).find((known) => known.id === fact.question);
    const fields = [...writeFields(fact.value, question), ...sayRecording(fact, pack)];
    const lines = fields.map(([label, words]) => setApart(`${label}: ${words}`, lengthAt));
    return [sayHead(fact, pack), ...lines].join('\n');
  };
  const sections = arrange(entries, pack, journal).map(({ number, title, facts }) =>
    [sayHeading(form, number, title), ...facts.map(write)].join('\n\n'),
  );
  return [sayTitle(form), ...sections, sayTrailer(form, pack, reference(entries))].join('\n\n');
}
