import type { Connection } from './connection';
import { sequenceOf, type Head } from './head';
import { versionOf, type Write } from './write';

/** The head that follows from an act, and the one it follows. Absent for the inbox, which is filled without keys. */
export interface NextHead {
  over: number;
  head: Head;
}

/**
 * Writes everything in one strict transaction, or nothing; resolves after the disk said yes. Awaits requests only:
 * Firefox ends a transaction that waits for anything else, Chromium does so only sometimes (knowledge/security.md §4.2).
 * `changed`: another window was first. `gone`: the vault is no longer there, so what would be written could never be
 * unlocked.
 */
export async function writeRecords(
  connection: Connection,
  vault: string,
  writes: readonly Write[],
  next?: NextHead,
): Promise<'written' | 'changed' | 'gone'> {
  const stores = [...new Set(writes.map(({ store }) => store)), 'vaults'] as const;
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  // Whoever awaits `done` below hears of an abort; this keeps the same abort from being called unhandled.
  transaction.done.catch(() => undefined);
  try {
    const vaults = transaction.objectStore('vaults');
    const vaultRow = await vaults.get(vault);
    if (vaultRow === undefined) return stop(transaction, 'gone');
    if (next && sequenceOf(vaultRow) !== next.over) return stop(transaction, 'changed');
    for (const { store, id, over, row } of writes) {
      const records = transaction.objectStore(store);
      if (versionOf(await records.get([vault, id])) !== over) return stop(transaction, 'changed');
      await (row ? records.put(row) : records.delete([vault, id]));
    }
    if (next) await vaults.put({ ...vaultRow, head: next.head });
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
