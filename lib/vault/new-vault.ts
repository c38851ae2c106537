import { certain } from './certain';
import { newInboxLock, openInboxLock, type InboxKeys } from './inbox-key';
import { makeHead } from './head';
import { newKdfHeader, type Derive } from './kdf-header';
import { byPassphrase, keyFromPassphrase, newVaultKey, openVaultKey, type VaultKeys } from './keys';
import { vaultFormat, type VaultRow } from './rows';

const none = { records: 0, versions: 0 };
export const emptyCounts = { cases: none, entries: none, drafts: none, memory: none };

export interface NewVault {
  row: Omit<VaultRow, 'label'>;
  keys: VaultKeys;
  inbox: InboxKeys;
}

/** Makes the record of a vault with fresh keys, and opens it. Keeps nothing. With an id: the keys of a vault that is renewed. */
export async function newVault(
  passphrase: string,
  derive: Derive,
  id: string = crypto.randomUUID(),
): Promise<NewVault> {
  const kdf = newKdfHeader();
  const kek = await keyFromPassphrase(passphrase, kdf, derive);
  const way = await byPassphrase(kek, id, kdf);
  const pass = await newVaultKey(way);
  const keys = certain(await openVaultKey({ ...way, sealed: pass }), 'A fresh vault key did not open');
  const lock = await newInboxLock(keys);
  const inbox = certain(await openInboxLock(keys, lock), 'A fresh inbox did not open');
  return {
    row: { id, format: vaultFormat, kdf, pass, inbox: lock, head: await makeHead(keys, 0, emptyCounts) },
    keys,
    inbox,
  };
}
