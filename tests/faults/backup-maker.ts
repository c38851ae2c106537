/** A backup with many cases, made with the product's own code. Loaded by backup-file.mjs, outside any test runner. */
import { entrySchema, ownQuestion, type Entry } from '@/lib/case/entries';
import { sealBackup } from '@/lib/vault/backup-file';
import type { CaseFile } from '@/lib/vault/vault';
import { z } from '@/lib/zod';
import { largeCase } from '../bench/large-case';

const two = (number: number) => String(number).padStart(8, '0');
const idOf = (number: number) => `${two(number)}-0000-4000-9000-000000000000`;

/** Gives one case of so many entries, under a label of its own; no two cases share an id. */
export function numbered(number: number, entries: number): CaseFile {
  const { pack, journal } = largeCase(entries);
  const own = JSON.stringify(journal).replaceAll('"00000000-', `"${two(number)}-`);
  const label: Entry = {
    id: idOf(number),
    at: '2026-01-01T00:00:00.000Z',
    by: 'professional',
    pack: 'nl-basis@1.0.0',
    question: ownQuestion.label,
    value: { kind: 'label', label: `Casus ${number}` },
  };
  const { data = [] } = z.array(entrySchema).safeParse(JSON.parse(own));
  return { id: idOf(number), createdAt: '2026-01-01T09:00:00.000Z', pack, journal: [label, ...data] };
}

/** The bytes of a file that holds `cases` cases of `entries` entries and a label each, numbered from `first`. */
export async function makeBackup(
  secret: string,
  { cases, entries, first }: Record<'cases' | 'entries' | 'first', number>,
) {
  const sealed = await sealBackup(
    {
      madeAt: '2026-11-22T12:00:00.000Z',
      of: 'vault',
      cases: Array.from({ length: cases }, (_, at) => numbered(first + at, entries)),
      gone: [],
      drafts: [],
      memory: {},
    },
    secret,
    10,
  );
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.value;
}
