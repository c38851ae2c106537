/**
 * The head: how often this vault was written, and what must lie in each store. It is written in the same transaction as
 * every change, under a key of the vault, and copied elsewhere: a storage that was wiped, cut short or put back shows
 * itself (knowledge/security.md §3.8). Counting is in steps that need no reading of all records; the inbox is not
 * counted, because it is filled without any key.
 */
import { z } from '@/lib/zod';
import { bytesSchema, utf8, type Bytes } from './bytes';
import type { VaultKeys } from './keys';
import type { Records } from './records';
import { rowHeadSchema } from './rows';
import type { Write } from './write';

export const countedStores = ['cases', 'entries', 'drafts', 'memory'] as const;
type CountedStore = (typeof countedStores)[number];

/** Sum of versions: a record that was put back from yesterday makes it smaller. */
const countSchema = z.strictObject({ records: z.int().min(0), versions: z.int().min(0) });
const countsSchema = z.strictObject({
  cases: countSchema,
  entries: countSchema,
  drafts: countSchema,
  memory: countSchema,
});
export type Counts = z.infer<typeof countsSchema>;

export const headSchema = z.strictObject({ seq: z.int().min(0), counts: countsSchema, mac: bytesSchema(32) });
export type Head = z.infer<typeof headSchema>;

const count = (records: readonly unknown[]) => ({
  records: records.length,
  versions: records.reduce<number>((sum, record) => sum + (rowHeadSchema.safeParse(record).data?.version ?? 0), 0),
});

/** The head as it stands in a vault's record: undefined for a vault from before there were heads. */
export const headIn = (vaultRow: unknown): unknown =>
  typeof vaultRow === 'object' && vaultRow !== null && 'head' in vaultRow ? vaultRow.head : undefined;

/** The sequence of that head; -1 when there is none that can be read. */
export const sequenceOf = (vaultRow: unknown): number => headSchema.safeParse(headIn(vaultRow)).data?.seq ?? -1;

/** What lies there. */
export const countRecords = ({ cases, entries, drafts, memory }: Records): Counts => ({
  cases: count(cases),
  entries: count(entries),
  drafts: count(drafts),
  memory: count(memory),
});

/** What will lie there after these writes. */
export function countAfter(counts: Counts, writes: readonly Write[]): Counts {
  const after = structuredClone(counts);
  for (const { store, over, stood, row } of writes) {
    if (store === 'inbox') continue;
    after[store].records += Number(row !== undefined) - Number(stood);
    after[store].versions += (row?.version ?? 0) - over;
  }
  return after;
}

/** All records together, for a professional to read. */
export const totalOf = (counts: Counts): number => countedStores.reduce((sum, store) => sum + counts[store].records, 0);

const print = (vault: string, seq: number, counts: Counts): Bytes => {
  const words = countedStores.flatMap((store: CountedStore) => [counts[store].records, counts[store].versions]);
  return utf8(['mc1', 'head', vault, seq, ...words].join('|'));
};

/** A head that only somebody with the vault's keys could have made. */
export async function makeHead(keys: VaultKeys, seq: number, counts: Counts): Promise<Head> {
  const mac = await crypto.subtle.sign('HMAC', keys.head, print(keys.vault, seq, counts));
  return { seq, counts, mac: new Uint8Array(mac) };
}

export const isGenuine = (keys: VaultKeys, { seq, counts, mac }: Head): Promise<boolean> =>
  crypto.subtle.verify('HMAC', keys.head, mac, print(keys.vault, seq, counts));

/** Whether the records are those of the head: all there, `fewer`, or others (put back, or added by somebody). */
export function compare(head: Counts, found: Counts): 'same' | 'fewer' | 'altered' {
  if (countedStores.some((store) => found[store].records < head[store].records)) return 'fewer';
  const isSame = countedStores.every(
    (store) => found[store].records === head[store].records && found[store].versions === head[store].versions,
  );
  return isSame ? 'same' : 'altered';
}
