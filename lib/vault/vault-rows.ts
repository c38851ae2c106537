/** The record of each vault itself: read and written without any key. */
import type { Connection } from './database';
import type { InboxLock } from './inbox-key';
import type { VaultRow } from './rows';

/** Waits for the transaction to end, so that whoever reads may derive and seal next. */
export async function readVaults(connection: Connection): Promise<unknown[]> {
  const { store, done } = connection.transaction('vaults', 'readonly');
  const [vaults] = await Promise.all([store.getAll(), done]);
  return vaults;
}

/** Puts a new vault in, whole or not at all, under the next neutral label. */
export async function addVault(connection: Connection, row: Omit<VaultRow, 'label'>): Promise<void> {
  const { store, done } = connection.transaction('vaults', 'readwrite', { durability: 'strict' });
  const added = store.count().then((count) => store.put({ ...row, label: `Kluis ${count + 1}` }));
  await Promise.all([added, done]);
}

/** Gives a vault another inbox; everything else in its record stays as it is, also what a newer Naast put there. */
export async function putInboxLock(connection: Connection, vault: string, inbox: InboxLock): Promise<void> {
  const { store, done } = connection.transaction('vaults', 'readwrite', { durability: 'strict' });
  const replaced = store.get(vault).then((row) => row && store.put({ ...row, inbox }));
  await Promise.all([replaced, done]);
}
