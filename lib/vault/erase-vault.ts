import { success, type Result } from '@/lib/result';
import type { Database } from './database';
import { removeFiles } from './snapshot-files';
import type { SnapshotKeeper } from './snapshot-keeper';
import type { SaveRefusal } from './vault';
import { removeVault } from './vault-rows';
import type { Witness } from './witness';

interface Erasing {
  database: Database;
  witness: Witness;
  vault: string;
  snapshots: SnapshotKeeper;
}

/**
 * Takes a vault away for good. Copies and witness go first: whatever stops this halfway, what is left is either the whole
 * vault or nothing, and never a vault that seems to be lost. A storage that will not move leaves nothing but residue of
 * ciphertext, and loses that at a next start.
 */
export async function eraseVault({ database, witness, vault, snapshots }: Erasing): Promise<Result<true, SaveRefusal>> {
  await snapshots.stop();
  await removeFiles(database.name, vault);
  await witness.forget(vault).catch(() => undefined);
  const removed = await database.write((connection) => removeVault(connection, vault));
  if (!removed.ok) return removed;
  await database.rotate();
  return success(true);
}
