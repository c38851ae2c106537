import { refusal, success } from '@/lib/result';
import { z } from '@/lib/zod';
import { createBrowserVault } from './browser-vault';
import { createDatabase } from './database';
import { deriveInWorker } from './derive';
import { newInboxLock, openInboxLock, type InboxKeys } from './inbox-key';
import { newKdfHeader } from './kdf-header';
import { keyFromPassphrase, newVaultKey, openVaultKey, type VaultKeys } from './keys';
import { vaultFormat, vaultRowSchema } from './rows';
import { listVaults } from './list-vaults';
import type { VaultKeeper } from './vault';
import { addVault, putInboxLock, readVaults } from './vault-rows';

const idSchema = z.object({ id: z.string() });
/** A vault that a later Naast made says so before anything else of it is read. */
const newerSchema = z.object({ format: z.number().gt(vaultFormat) });

/** The vaults in this profile's IndexedDB. Another database name is for tests. */
export function createBrowserKeeper(databaseName?: string): VaultKeeper {
  const database = createDatabase(databaseName);

  /**
   * A damaged or replaced inbox may not keep the professional out of the cases, nor take captures that nobody can open:
   * it gets a new pair at once. What was sealed to the old one counts as unreadable.
   */
  async function inboxKeys(keys: VaultKeys, stored: unknown): Promise<InboxKeys> {
    const known = await openInboxLock(keys, stored);
    if (known) return known;
    const lock = await newInboxLock(keys);
    const renewed = await openInboxLock(keys, lock);
    if (!renewed) throw new Error('A fresh inbox did not open');
    // When the storage refuses this, the next unlock tries again.
    await database.use((connection) => putInboxLock(connection, keys.vault, lock));
    return renewed;
  }

  return {
    list: () => listVaults(database),

    async create(passphrase) {
      const id = crypto.randomUUID();
      const kdf = newKdfHeader();
      const kek = await keyFromPassphrase(passphrase, kdf, deriveInWorker);
      const pass = await newVaultKey(kek, id, kdf);
      const keys = await openVaultKey(kek, { id, kdf, pass });
      if (!keys) throw new Error('A fresh vault key did not open');
      const lock = await newInboxLock(keys);
      const added = await database.use((connection) =>
        addVault(connection, { id, format: vaultFormat, kdf, pass, inbox: lock }),
      );
      if (!added.ok) return refusal(added.reason === 'storage-full' ? 'storage-full' : 'storage-broken');
      return success(createBrowserVault({ database, keys, inbox: await inboxKeys(keys, lock) }));
    },

    async unlock(id, passphrase) {
      const rows = await database.use(readVaults);
      if (!rows.ok) return refusal('storage-broken');
      const stored = rows.value.find((row) => idSchema.safeParse(row).data?.id === id);
      if (stored === undefined) return refusal('no-vault');
      if (newerSchema.safeParse(stored).success) return refusal('newer-version');
      const { data: row } = vaultRowSchema.safeParse(stored);
      if (!row) return refusal('settings-damaged');
      const kek = await keyFromPassphrase(passphrase, row.kdf, deriveInWorker);
      const keys = await openVaultKey(kek, row);
      if (!keys) return refusal('wrong-passphrase');
      return success(createBrowserVault({ database, keys, inbox: await inboxKeys(keys, row.inbox) }));
    },
  };
}
