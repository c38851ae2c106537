import type { Connection, RecordStoreName } from './database';
import { rowHeadSchema, type AnyRow } from './rows';

/** One record to put or to remove. */
export interface Write {
  store: RecordStoreName;
  id: string;
  /** The version that was there when this was sealed; 0 for none. */
  over: number;
  /** Absent: remove the record. */
  row?: AnyRow;
}

/** The version of a stored record as far as it can be told: 0 when there is none or it tells nothing. */
export const versionOf = (record: unknown): number => rowHeadSchema.safeParse(record).data?.version ?? 0;

/**
 * Writes everything in one strict transaction, or nothing; resolves after the disk said yes. Awaits requests only:
 * Firefox ends a transaction that waits for anything else, Chromium does so only sometimes (knowledge/security.md §4.2).
 * `changed`: another window was first on one of the records. `gone`: the vault is no longer there, so what would be
 * written could never be unlocked.
 */
export async function writeRecords(
  connection: Connection,
  vault: string,
  writes: readonly Write[],
): Promise<'written' | 'changed' | 'gone'> {
  const stores = [...new Set(writes.map(({ store }) => store)), 'vaults'] as const;
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  // Whoever awaits `done` below hears of an abort; this keeps the same abort from being called unhandled.
  transaction.done.catch(() => undefined);
  try {
    if ((await transaction.objectStore('vaults').getKey(vault)) === undefined) return stop(transaction, 'gone');
    for (const { store, id, over, row } of writes) {
      const records = transaction.objectStore(store);
      if (versionOf(await records.get([vault, id])) !== over) return stop(transaction, 'changed');
      await (row ? records.put(row) : records.delete([vault, id]));
    }
  } catch (error) {
    stop(transaction, 'failed');
    throw error;
  }
  await transaction.done;
  return 'written';
}

function stop<Why>(transaction: { abort(): void }, why: Why): Why {
  try {
    transaction.abort();
  } catch {
    // Already ended by the browser: then nothing of it was kept either.
  }
  return why;
}
