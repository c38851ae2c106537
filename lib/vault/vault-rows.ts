/** The record of each vault itself: read and written without any key. */
import { recordStores, type Connection } from './connection';
import type { InboxLock } from './inbox-key';
import type { VaultRow } from './rows';

/** Waits for the transaction to end, so that whoever reads may derive and seal next. */
export async function readVaults(connection: Connection): Promise<unknown[]> {
  const { store, done } = connection.transaction('vaults', 'readonly');
  const [vaults] = await Promise.all([store.getAll(), done]);
  return vaults;
}

/** One vault, or undefined when it is not there. */
export const readVault = (connection: Connection, id: string): Promise<unknown> => connection.get('vaults', id);

/** Puts a new vault in, whole or not at all, under the next neutral label, which it gives. */
export async function addVault(connection: Connection, row: Omit<VaultRow, 'label'>): Promise<string> {
  const { store, done } = connection.transaction('vaults', 'readwrite', { durability: 'strict' });
  done.catch(() => undefined);
  const label = `Kluis ${(await store.count()) + 1}`;
  await store.put({ ...row, label });
  await done;
  return label;
}

/** Gives a vault another inbox; everything else in its record stays as it is, also what a newer Naast put there. */
export async function putInboxLock(connection: Connection, vault: string, inbox: InboxLock): Promise<void> {
  const { store, done } = connection.transaction('vaults', 'readwrite', { durability: 'strict' });
  const replaced = store.get(vault).then((row) => row && store.put({ ...row, inbox }));
  await Promise.all([replaced, done]);
}

/** Takes a vault and every record of it out, whole or not at all. Awaits requests only (write-records.ts). */
export async function removeVault(connection: Connection, vault: string): Promise<void> {
  const transaction = connection.transaction(['vaults', ...recordStores], 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  for (const name of recordStores) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('vault').getAllKeys(vault)) await store.delete(key);
  }
  await transaction.objectStore('vaults').delete(vault);
  await transaction.done;
}
