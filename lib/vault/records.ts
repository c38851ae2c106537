import { recordStores, type Connection, type RecordStoreName } from './database';

/** Every record of a vault, still sealed. */
export type Records = Record<RecordStoreName, unknown[]>;

/** Reads all records of a vault as they stood at one moment; nothing is opened while the transaction lives. */
export async function readRecords(connection: Connection, vault: string): Promise<Records> {
  const transaction = connection.transaction(recordStores, 'readonly');
  const all = (name: RecordStoreName): Promise<unknown[]> => transaction.objectStore(name).index('vault').getAll(vault);
  const [cases, entries, drafts, memory, inbox] = await Promise.all([
    all('cases'),
    all('entries'),
    all('drafts'),
    all('memory'),
    all('inbox'),
  ]);
  await transaction.done;
  return { cases, entries, drafts, memory, inbox };
}
