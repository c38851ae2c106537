import { refusal, success, type Result } from '@/lib/result';
import { z } from '@/lib/zod';
import type { Derive } from './kdf-header';
import { byPassphrase, keyFromPassphrase, openVaultKey, type VaultKeys } from './keys';
import type { WayIn } from './wrap';
import { vaultFormat, vaultRowSchema, type VaultRow } from './rows';

/** A vault that a later Naast made says so before anything else of it is read. */
const newerSchema = z.object({ format: z.number().gt(vaultFormat) });

export interface OpenedRow {
  row: VaultRow;
  keys: VaultKeys;
  /** How it was opened; only for wrapping the same key once more. */
  way: WayIn;
}

/** Reads the record of a vault. Refuses when a later Naast made it, or when its settings are not sound. */
export function readVaultRow(stored: unknown): Result<VaultRow, 'newer-version' | 'settings-damaged'> {
  if (newerSchema.safeParse(stored).success) return refusal('newer-version');
  const { data: row } = vaultRowSchema.safeParse(stored);
  return row ? success(row) : refusal('settings-damaged');
}

/** Opens the record of a vault with a passphrase; refuses before anything is derived when its settings are not sound. */
export async function openVaultRow(
  stored: unknown,
  passphrase: string,
  derive: Derive,
): Promise<Result<OpenedRow, 'newer-version' | 'settings-damaged' | 'wrong-passphrase'>> {
  const read = readVaultRow(stored);
  if (!read.ok) return read;
  const row = read.value;
  const kek = await keyFromPassphrase(passphrase, row.kdf, derive);
  const way = { ...(await byPassphrase(kek, row.id, row.kdf)), sealed: row.pass };
  const keys = await openVaultKey(way);
  return keys ? success({ row, keys, way }) : refusal('wrong-passphrase');
}
