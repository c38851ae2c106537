/**
 * A snapshot: a whole vault, still sealed, as one file outside IndexedDB. First a line that says what it is, then a line
 * per record, then a checksum: a file that was cut short or damaged counts for nothing.
 */
import { z } from '@/lib/zod';
import { createBreather } from './breather';
import { sha256, utf8, type Bytes } from './bytes';
import { toBytes, withBytes } from './bytes-as-text';
import { nothing, type Everything, type StoreName } from './everything';
import { sequenceOf, headIn, headSchema, totalOf } from './head';
import type { VaultRecords } from './records';

const format = 'naast-snapshot/1';
const introductionSchema = z.strictObject({
  format: z.literal(format),
  vault: z.string(),
  seq: z.int(),
  /** Without the inbox, as the head counts. */
  records: z.int().min(0),
  at: z.iso.datetime(),
});
export type Introduction = z.infer<typeof introductionSchema>;

const recordSchema = z.tuple([
  z.enum(['vaults', 'cases', 'entries', 'drafts', 'memory', 'inbox']),
  z.record(z.string(), z.unknown()),
]);

/** Gives the file's bytes; `at` is the time on it. In pieces: a vault of years would hold up whoever types meanwhile. */
export async function writeSnapshot(vault: string, { vaultRow, records }: VaultRecords, at: Date): Promise<Bytes> {
  const head = headSchema.safeParse(headIn(vaultRow)).data;
  const total = head ? totalOf(head.counts) : 0;
  const first: Introduction = { format, vault, seq: sequenceOf(vaultRow), records: total, at: at.toISOString() };
  const breathe = createBreather();
  const lines = [`${JSON.stringify(first)}\n`, `${JSON.stringify(['vaults', vaultRow], withBytes)}\n`];
  for (const [store, rows] of Object.entries(records)) {
    for (const row of rows) {
      lines.push(`${JSON.stringify([store, row], withBytes)}\n`);
      await breathe();
    }
  }
  const body = new Uint8Array(await new Blob(lines).arrayBuffer());
  return new Uint8Array(await new Blob([body, utf8(await sha256(body))]).arrayBuffer());
}

/** Reads the first line only: enough to choose between two files. Undefined when it is none. */
export async function readIntroduction(file: Blob): Promise<Introduction | undefined> {
  const line = (await file.slice(0, 1_000).text()).split('\n', 1).join('');
  return introductionSchema.safeParse(parsed(line)).data;
}

/** The file without its checksum. Undefined when a byte of it is not as it was written. */
async function bodyOf(file: Blob): Promise<Bytes | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const body = bytes.subarray(0, -64);
  return (await sha256(body)) === new TextDecoder().decode(bytes.subarray(-64)) ? body : undefined;
}

/** What a file says it is, once every byte of it was found as it was written. Opens none of the records. */
export const checkSnapshot = async (file: Blob): Promise<Introduction | undefined> =>
  (await bodyOf(file)) && readIntroduction(file);

/** Reads the whole file. Undefined when a byte of it is not as it was written. */
export async function readSnapshot(file: Blob): Promise<(Introduction & { everything: Everything }) | undefined> {
  const body = await bodyOf(file);
  if (!body) return undefined;
  const [first = '', ...lines] = new TextDecoder().decode(body).trimEnd().split('\n');
  const { data: introduction } = introductionSchema.safeParse(parsed(first));
  if (!introduction) return undefined;
  const everything = nothing();
  for (const line of lines) {
    const { data: record } = recordSchema.safeParse(parsed(line));
    if (record) everything[record[0] satisfies StoreName].push(record[1]);
  }
  return { ...introduction, everything };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line, toBytes);
  } catch {
    return undefined;
  }
}
