/** Making a backup of a vault and bringing it to another, as the app does; trying a passphrase is made cheap. */
import { planImport } from '@/lib/app/import-plan';
import { openBackup, sealBackup } from '@/lib/vault/backup-file';
import type { Backup } from '@/lib/vault/backup-format';
import type { Vault } from '@/lib/vault/vault';
import { contentsOf } from './vault-facts';

export const secret = 'tulp fiets maan koek boom trein';

export async function backupOf(vault: Vault): Promise<Backup> {
  const { cases, drafts, memory, gone = [] } = await contentsOf(vault);
  return { madeAt: '2026-11-22T12:00:00Z', of: 'vault', cases, drafts, memory, gone };
}

export async function fileOf(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await sealBackup(backup, secret, 4);
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.value;
}

/** Opens a file and keeps all that it brings. Gives what it brought. */
export async function bring(vault: Vault, bytes: Uint8Array<ArrayBuffer>) {
  const opened = await openBackup(bytes, secret);
  if (!opened.ok) throw new Error(opened.reason);
  const plan = planImport(opened.value, await contentsOf(vault));
  const kept = await vault.commit(plan.changes);
  return { kept, counts: plan.counts };
}
