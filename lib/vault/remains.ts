/** What is left of a vault: in the browser's storage, in its snapshots, and in what the witness says. */
import { refusal, success, type Result } from '@/lib/result';
import { z } from '@/lib/zod';
import type { Database } from './database';
import { nothing, readEverything, readWhatCanBeRead, type Everything } from './everything';
import { countedStores } from './head';
import type { Records } from './records';
import { rowHeadSchema } from './rows';
import { bestSnapshot, type Snapshot } from './snapshots';
import type { Remains } from './vault';
import type { Witness } from './witness';

const idSchema = z.object({ id: z.string() });
const keySchema = z.object({ vault: z.string(), id: z.string() });

/** The record of the vault itself. */
export const rowOf = ({ vaults }: Everything, id: string): unknown =>
  vaults.find((row) => idSchema.safeParse(row).data?.id === id);

/** Whether a record is of this vault. */
export const belongsTo = (id: string) => (record: unknown) => keySchema.safeParse(record).data?.vault === id;

/** The records of one vault, without its own. */
export const recordsOf = (everything: Everything, id: string): Records => ({
  cases: everything.cases.filter(belongsTo(id)),
  entries: everything.entries.filter(belongsTo(id)),
  drafts: everything.drafts.filter(belongsTo(id)),
  memory: everything.memory.filter(belongsTo(id)),
  inbox: everything.inbox.filter(belongsTo(id)),
});

/** Everything the storage still gives back. Refuses only when it may not be touched, or will be better later. */
export async function readCurrent(
  database: Database,
): Promise<Result<Everything & { broken?: true }, 'storage-full' | 'newer-version'>> {
  const whole = await database.use(readEverything);
  if (whole.ok) return whole;
  if (whole.reason !== 'storage-broken') return refusal(whole.reason);
  const part = await database.use(readWhatCanBeRead);
  if (part.ok) return part;
  return part.reason === 'storage-broken' ? success({ ...nothing(), broken: true }) : refusal(part.reason);
}

/** For the professional: the counts of what is where. */
export async function inspectVault(database: Database, witness: Witness, id: string): Promise<Remains> {
  const [current, copy, testimonies] = await Promise.all([
    readCurrent(database),
    bestSnapshot(database.name, id),
    witness.read().catch((): Awaited<ReturnType<Witness['read']>> => ({})),
  ]);
  const expected = testimonies[id]?.records;
  const mine = belongsTo(id);
  const found =
    current.ok && !current.value.broken
      ? countedStores.reduce((sum, store) => sum + current.value[store].filter(mine).length, 0)
      : undefined;
  return {
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    ...(copy && { copy: { records: copy.records, at: copy.at } }),
  };
}

/**
 * The storage and a snapshot of one vault together: of each record the later version. Where both have the same version
 * the snapshot's is taken: it has a checksum, and a damaged record does not. Other vaults stay as they are.
 */
export function unite(id: string, current: Everything, copy: Snapshot | undefined): Everything {
  if (!copy) return { ...current };
  const united = { ...current };
  const versionOf = (record: unknown) => rowHeadSchema.safeParse(record).data?.version ?? 0;
  for (const store of [...countedStores, 'inbox'] as const) {
    const byId = new Map<string, unknown>();
    const mine = belongsTo(id);
    for (const record of [...current[store].filter(mine), ...copy.everything[store].filter(mine)]) {
      const key = keySchema.parse(record).id;
      if (versionOf(record) >= versionOf(byId.get(key))) byId.set(key, record);
    }
    united[store] = [...current[store].filter((record) => !mine(record)), ...byId.values()];
  }
  return united;
}
