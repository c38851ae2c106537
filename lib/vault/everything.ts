/** All that lies in a container, still sealed: for moving it, for a snapshot, for putting it back. */
import { withBytes } from './bytes-as-text';
import { recordStores, type Connection, type RecordStoreName } from './connection';

const stores = ['vaults', ...recordStores] as const;
export type StoreName = 'vaults' | RecordStoreName;
export type Everything = Record<StoreName, unknown[]>;

export const nothing = (): Everything => ({ vaults: [], cases: [], entries: [], drafts: [], memory: [], inbox: [] });

/** Damage can leave a record without its own name: it could never be found again, and no store takes it. */
const hasKey =
  (store: StoreName) =>
  (record: unknown): boolean =>
    typeof record === 'object' &&
    record !== null &&
    ['id', ...(store === 'vaults' ? [] : ['vault'])].every((key) => typeof Reflect.get(record, key) === 'string');

/** Every record as it stood at one moment. */
export async function readEverything(connection: Connection): Promise<Everything> {
  const transaction = connection.transaction(stores, 'readonly');
  // A reading that fails is heard below; the same failure may not be called unhandled.
  transaction.done.catch(() => undefined);
  const found = nothing();
  for (const store of stores) found[store] = (await transaction.objectStore(store).getAll()).filter(hasKey(store));
  await transaction.done;
  return found;
}

/** The same, record by record: for a storage of which a part cannot be read. What cannot be read is left out. */
export async function readWhatCanBeRead(connection: Connection): Promise<Everything> {
  const found = nothing();
  for (const store of stores) {
    for (const key of await connection.getAllKeys(store).catch(() => [])) {
      const record: unknown = await connection.get(store, key as never).catch(() => undefined);
      if (hasKey(store)(record)) found[store].push(record);
    }
  }
  return found;
}

/** Puts everything in, in place of what was there; all of it or nothing. */
export async function fill(connection: Connection, everything: Everything): Promise<void> {
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  for (const store of stores) {
    const records = transaction.objectStore(store);
    await records.clear();
    // As they are, also what a newer Naast put there: nobody here knows what may be left out.
    for (const record of everything[store]) await records.put(record as never);
  }
  await transaction.done;
}

/** Whether two are the same, record for record and byte for byte. */
export function isSame(one: Everything, other: Everything): boolean {
  const print = (everything: Everything) =>
    stores.map((store) => everything[store].map((record) => JSON.stringify(record, withBytes)).sort());
  return JSON.stringify(print(one)) === JSON.stringify(print(other));
}
