/** What somebody with the disk, but without the passphrase, can do to a vault. */
import { deleteDB, openDB } from 'idb';

export type Raw = Record<string, unknown>;
const stores = ['vaults', 'cases', 'entries', 'drafts', 'memory', 'inbox'];

async function inRaw<Value>(name: string, act: (database: Awaited<ReturnType<typeof openDB>>) => Promise<Value>) {
  const database = await openDB(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('vaults', { keyPath: 'id' });
      for (const store of stores.slice(1)) {
        fresh.createObjectStore(store, { keyPath: ['vault', 'id'] }).createIndex('vault', 'vault');
      }
    },
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

/** Every raw record, by store. */
export const rawRecords = (name: string): Promise<Record<string, Raw[]>> =>
  inRaw(name, async (database) =>
    Object.fromEntries(
      await Promise.all(stores.map(async (store): Promise<[string, Raw[]]> => [store, await database.getAll(store)])),
    ),
  );

/** The only raw record of a store. */
export async function rawRecord(name: string, store: string): Promise<Raw> {
  const [record, ...more] = (await rawRecords(name))[store] ?? [];
  if (!record || more.length > 0) throw new Error(`not one record in ${store}`);
  return record;
}

export const putRaw = (name: string, store: string, record: Raw): Promise<void> =>
  inRaw(name, async (database) => {
    await database.put(store, record);
  });

/** Every path to bytes in a record, with the bytes. */
export function bytesIn(value: unknown, path = ''): [path: string, bytes: Uint8Array][] {
  if (value instanceof Uint8Array) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => bytesIn(inner, path ? `${path}.${key}` : key));
}

export const dropRaw = (name: string, store: string, key: string | string[]): Promise<void> =>
  inRaw(name, (database) => database.delete(store, key));

/** As a browser that found its files damaged: everything is gone, and nothing says so. */
export const wipe = (name: string): Promise<void> => deleteDB(name);
