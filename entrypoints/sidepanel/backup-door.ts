import type { BackupDoor } from '@/lib/app/surroundings';

const load = () => import('@/lib/vault/backup-file');

/** The drawing of a screen must come first: trying a passphrase keeps the panel busy for about a second. */
const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Backups of an open vault; what makes and opens them is loaded when it is first needed. */
export const backupDoor: BackupDoor = {
  read: async (file) => (await load()).readBackupFile(file),
  async seal(backup, passphrase) {
    const { sealBackup } = await load();
    await painted();
    return sealBackup(backup, passphrase);
  },
  async open(bytes, passphrase) {
    const { openBackup } = await load();
    await painted();
    return openBackup(bytes, passphrase);
  },
};
