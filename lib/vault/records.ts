import { recordStores, type Connection, type RecordStoreName } from './connection';

/** Every record of a vault, still sealed. One that the storage cannot give back stands there as undefined. */
export type Records = Record<RecordStoreName, unknown[]>;

/** The records of a vault and its own record, as they stood at one moment. */
export interface VaultRecords {
  vaultRow: unknown;
  records: Records;
}

const empty = (): Records => ({ cases: [], entries: [], drafts: [], memory: [], inbox: [] });

/** Reads all records of a vault; nothing is opened while the transaction lives. */
export async function readRecords(connection: Connection, vault: string): Promise<VaultRecords> {
  const transaction = connection.transaction([...recordStores, 'vaults'], 'readonly');
  transaction.done.catch(() => undefined);
  const records = empty();
  const vaultRow: unknown = await transaction.objectStore('vaults').get(vault);
  const all = (name: RecordStoreName): Promise<unknown[]> => transaction.objectStore(name).index('vault').getAll(vault);
  await Promise.all(recordStores.map(async (name) => (records[name] = await all(name))));
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
