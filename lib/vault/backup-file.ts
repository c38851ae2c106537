/**
 * A backup as a file: sealed with a passphrase of its own in the format of age (https://age-encryption.org/v1), so that
 * the public `age` program opens it too, without Naast. Everything that can be refused is refused before a key is
 * derived (knowledge/security.md §3.6). Loaded only when somebody makes or brings a backup.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { refusal, success, type Result } from '@/lib/result';
import { readBackup, writeBackup, type Backup, type BackupContentRefusal } from './backup-format';
import { utf8, type Bytes } from './bytes';

/** What is larger cannot be brought in again on an ordinary machine, so it is not made either. */
export const mostBackupBytes = 50 * 1024 * 1024;
/** What it costs to try a passphrase: 2^18, about a second. A file that asks more is not ours. */
const hardest = 18;
/** The passphrase lines of a header are some 120 bytes. */
const longestHeader = 1_000;

const header =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

export const backupRefusals = [
  'backup-too-large',
  'backup-unreadable',
  'backup-foreign',
  'backup-passphrase',
  'backup-damaged',
  'backup-newer',
] as const;
export type BackupRefusal = (typeof backupRefusals)[number];

/** As much of a File as is needed. */
export interface ChosenBackup {
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads a chosen file's bytes, when it is one of ours by its first lines. Derives nothing yet. */
export async function readBackupFile(
  file: ChosenBackup,
): Promise<Result<Bytes, 'backup-too-large' | 'backup-unreadable' | 'backup-foreign'>> {
  if (file.size > mostBackupBytes) return refusal('backup-too-large');
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return refusal('backup-unreadable');
  const bytes = new Uint8Array(buffer);
  return headerOf(bytes) ? success(bytes) : refusal('backup-foreign');
}

/** The header of a file that was sealed with a passphrase that costs no more to try than ours. */
function headerOf(bytes: Bytes): Bytes | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
  const [found, factor] = header.exec(start) ?? [];
  return found !== undefined && Number(factor) <= hardest ? bytes.slice(0, found.length) : undefined;
}

/** Opens a file. Nothing of it comes out unless all of it is as it was sealed. */
export async function openBackup(
  bytes: Bytes,
  passphrase: string,
): Promise<Result<Backup, 'backup-foreign' | 'backup-passphrase' | BackupContentRefusal>> {
  const opened = await openText(bytes, passphrase);
  return opened.ok ? readBackup(opened.value) : opened;
}

async function openText(
  bytes: Bytes,
  passphrase: string,
): Promise<Result<string, 'backup-foreign' | 'backup-passphrase' | 'backup-damaged'>> {
  const start = headerOf(bytes);
  if (!start) return refusal('backup-foreign');
  const byPassphrase = new Decrypter();
  byPassphrase.addPassphrase(passphrase.normalize('NFC'));
  const key = await byPassphrase.decryptHeader(start).catch(() => undefined);
  if (!key) return refusal('backup-passphrase');
  // The same header is not derived twice: that second is the professional's.
  const byKey = new Decrypter();
  byKey.addIdentity({ unwrapFileKey: () => key });
  const words = await byKey.decrypt(bytes, 'text').catch(() => undefined);
  return words === undefined ? refusal('backup-damaged') : success(words);
}

/**
 * Seals a backup and opens the result again: bytes that did not come back word for word are never given.
 * @param effort 2^effort rounds; less than `hardest` is for tests
 */
export async function sealBackup(
  backup: Backup,
  passphrase: string,
  effort = hardest,
): Promise<Result<Bytes, 'backup-too-large' | 'backup-failed'>> {
  const words = writeBackup(backup);
  const plain = utf8(words);
  // The seal adds 16 bytes to each 64 KiB.
  if (plain.length > mostBackupBytes - mostBackupBytes / 1_000) return refusal('backup-too-large');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(effort);
  const bytes = new Uint8Array(await encrypter.encrypt(plain));
  const again = await openText(bytes, passphrase);
  const isSame = again.ok && again.value === words && readBackup(words).ok;
  return isSame ? success(bytes) : refusal('backup-failed');
}
