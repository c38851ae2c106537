/** The agreed notes in tests/notes. `NAAST_WRITE_NOTES=1` writes their texts anew; otherwise a missing one is an error. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Entry, type JournalItem, journalItemSchema } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';
import type { NoteForm } from '@/lib/note/layout';
import { render } from '@/lib/note/render';
import { z } from '@/lib/zod';
import { readBasePack } from '../protocol/base-pack';

const folder = new URL('../../notes/', import.meta.url);
const caseSchema = z.strictObject({ form: z.enum(['open', 'neutral']), journal: z.array(journalItemSchema) });

interface GoldenNote {
  name: string;
  form: NoteForm;
  journal: JournalItem[];
  entries: Entry[];
  text: string;
}

export function goldenNotes(): GoldenNote[] {
  const names = readdirSync(folder).flatMap((file) => /^(.*)\.case\.json$/.exec(file)?.[1] ?? []);
  return names.map((name) => {
    const known = caseSchema.parse(JSON.parse(readFileSync(new URL(`${name}.case.json`, folder), 'utf8')));
    const entries = standing(known.journal);
    const file = new URL(`${name}.nl.txt`, folder);
    if (process.env['NAAST_WRITE_NOTES']) writeFileSync(file, `${render(entries, readBasePack(), known)}\n`);
    return { name, ...known, entries, text: readFileSync(file, 'utf8') };
  });
}
