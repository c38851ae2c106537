/**
 * Walkthrough journals and the melding each must become: `tests/notes/*.melding.json` and `.melding.txt`. The text also
 * lists what is missing and what to mind. With `NAAST_WRITE_NOTES=1` the texts are written instead of read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { journalItemSchema, type JournalItem } from '@/lib/case/entries';
import { type MeldingDraft, meldingDraft, meldingText } from '@/lib/note/melding';
import type { Reporter } from '@/lib/note/melding-reporter';
import type { Pack } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';
import { composed } from '../protocol/overlay-stack';

const folder = new URL('../../notes/', import.meta.url);
const words = z.string().exactOptional();
const caseSchema = z.strictObject({
  layers: z.array(z.string()),
  today: z.string(),
  reporter: z.strictObject({
    ...{ name: words, function: words, organisation: words, phone: words, mail: words, reachable: words },
  }),
  journal: z.array(journalItemSchema),
});

export interface GoldenMelding {
  name: string;
  pack: Pack;
  today: string;
  reporter: Reporter;
  journal: JournalItem[];
  draft: MeldingDraft;
  /** What was agreed that it reads like. */
  text: string;
}

const list = (...parts: (string | undefined)[]) => `- ${parts.filter(Boolean).join(' · ')}`;

/** The whole draft as a text that can be read and compared. */
export const written = (draft: MeldingDraft): string =>
  [
    meldingText(draft),
    '===== Ontbreekt',
    ...draft.sections.flatMap(({ gaps }) =>
      gaps.map(({ section, id, question, name, day }) => list(section, id, question, name, day)),
    ),
    '===== Let op',
    ...draft.warnings.map(({ id, about }) => list(id, ...about)),
    '',
  ].join('\n');

export function goldenMeldingen(): GoldenMelding[] {
  const names = readdirSync(folder).flatMap((file) => /^(.*)\.melding\.json$/.exec(file)?.[1] ?? []);
  return names.map((name) => {
    const json: unknown = JSON.parse(readFileSync(new URL(`${name}.melding.json`, folder), 'utf8'));
    const { layers, ...known } = caseSchema.parse(json);
    const pack = composed(...layers);
    const draft = meldingDraft(pack, known.journal, known.today, known.reporter);
    const file = new URL(`${name}.melding.txt`, folder);
    if (process.env['NAAST_WRITE_NOTES']) writeFileSync(file, written(draft));
    return { name, pack, ...known, draft, text: readFileSync(file, 'utf8') };
  });
}
