import { z } from '@/lib/zod';
import { recordStores, type Connection, type RecordStoreName } from './connection';

/** Every record of a vault, still sealed. One that the storage cannot give back stands there as undefined. */
export type Records = Record<RecordStoreName, unknown[]>;

/** The records of a vault and its own record, as they stood at one moment. */
export interface VaultRecords {
  vaultRow: unknown;
  records: Records;
}

const empty = (): Records => ({ cases: [], entries: [], drafts: [], memory: [], inbox: [] });

/** A case carries its pack, an entry is small: so many of either are handed over well within a frame. */
const fewLarge = 16;
const manySmall = 400;

const idSchema = z.object({ id: z.string() });

/** Gathers all records of a vault part by part, by their keys: handing over all of them at once would hold up the panel. */
async function inParts(
  into: unknown[],
  most: number,
  getSome: (range: IDBKeyRange, most: number) => Promise<unknown[]>,
  vault: string,
): Promise<void> {
  const end = [vault, []]; // an array comes after every string
  let from = IDBKeyRange.bound([vault], end);
  for (;;) {
    const some = await getSome(from, most);
    into.push(...some);
    const { data: last } = idSchema.safeParse(some.at(-1));
    if (some.length < most || !last) return;
    from = IDBKeyRange.bound([vault, last.id], end, true);
  }
}

/** Reads all records of a vault; nothing is opened while the transaction lives. */
export async function readRecords(connection: Connection, vault: string): Promise<VaultRecords> {
  const transaction = connection.transaction([...recordStores, 'vaults'], 'readonly');
  transaction.done.catch(() => undefined);
  const records = empty();
  const vaultRow: unknown = await transaction.objectStore('vaults').get(vault);
  await Promise.all(
    recordStores.map((name) => {
      const store = transaction.objectStore(name);
      return inParts(
        records[name],
        name === 'cases' ? fewLarge : manySmall,
        (range, most) => store.getAll(range, most),
        vault,
      );
    }),
  );
  await transaction.done;
  return { vaultRow, records };
}

/** The same, record by record: for a storage of which a part cannot be read. What can be read is given. */
export async function readEachRecord(connection: Connection, vault: string): Promise<VaultRecords> {
  const records = empty();
  const vaultRow: unknown = await connection.get('vaults', vault);
  for (const name of recordStores) {
    for (const key of await connection.getAllKeysFromIndex(name, 'vault', vault)) {
      const record: Promise<unknown> = connection.get(name, key);
      records[name].push(await record.catch(() => undefined));
    }
  }
  return { vaultRow, records };
}
