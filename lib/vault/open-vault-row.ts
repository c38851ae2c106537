import { refusal, success, type Result } from '@/lib/result';
import { z } from '@/lib/zod';
import type { Derive } from './kdf-header';
import { keyFromPassphrase, openVaultKey, type VaultKeys } from './keys';
import { vaultFormat, vaultRowSchema, type VaultRow } from './rows';

/** A vault that a later Naast made says so before anything else of it is read. */
const newerSchema = z.object({ format: z.number().gt(vaultFormat) });

export interface OpenedRow {
  row: VaultRow;
  keys: VaultKeys;
}

/** Opens the record of a vault with a passphrase; refuses before anything is derived when its settings are not sound. */
export async function openVaultRow(
  stored: unknown,
  passphrase: string,
  derive: Derive,
): Promise<Result<OpenedRow, 'newer-version' | 'settings-damaged' | 'wrong-passphrase'>> {
  if (newerSchema.safeParse(stored).success) return refusal('newer-version');
  const { data: row } = vaultRowSchema.safeParse(stored);
  if (!row) return refusal('settings-damaged');
  const kek = await keyFromPassphrase(passphrase, row.kdf, derive);
  const keys = await openVaultKey(kek, row);
  return keys ? success({ row, keys }) : refusal('wrong-passphrase');
}
