import type { BackupDoor, Surroundings } from '@/lib/app/surroundings';
import { openBackup, readBackupFile, sealBackup } from '@/lib/vault/backup-file';

/** Real backups, of which trying a passphrase is made cheap; what would be downloaded is kept. */
export function createBackupDoor() {
  const saved: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const backupDoor: BackupDoor = {
    seal: (backup, secret) => sealBackup(backup, secret, 4),
    read: readBackupFile,
    open: openBackup,
  };
  const saveFile: Surroundings['saveFile'] = (name, bytes) => void saved.push({ name, bytes });
  return { backupDoor, saveFile, saved };
}
