import { expect, it } from 'vitest';
import { mostBackupBytes, readBackupFile, sealBackup } from '@/lib/vault/backup-file';
import type { Backup } from '@/lib/vault/backup-format';

const backup: Backup = { madeAt: '2026-11-22T12:00:00Z', of: 'vault', cases: [], gone: [], drafts: [], memory: {} };

it('gives the bytes of a file that is one of ours, and says so when the browser cannot read it', async () => {
  const sealed = await sealBackup(backup, 'tulp fiets maan koek boom trein', 4);
  if (!sealed.ok) throw new Error(sealed.reason);
  expect(await readBackupFile(new Blob([sealed.value]))).toEqual(sealed);
  const gone = { size: 9, arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
  expect(await readBackupFile(gone)).toEqual({ ok: false, reason: 'backup-unreadable' });
});

it('makes no file that could not be brought in again', async () => {
  const large = { ...backup, memory: { words: 'x'.repeat(mostBackupBytes) } };
  expect(await sealBackup(large, 'een lange zin', 4)).toEqual({ ok: false, reason: 'backup-too-large' });
});
