/** Which vaults there are. All that a locked panel needs of this room, so it loads no keys, no crypto and no zod. */
import { refusal, success } from '@/lib/result';
import { createDatabase, type Database } from './database';
import type { VaultKeeper, VaultLabel } from './vault';
import { readVaults } from './vault-rows';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Damaged rows count too, as long as they have an id: otherwise the professional would be asked to make a first vault. */
const labelOf = (row: unknown): VaultLabel[] =>
  isRecord(row) && typeof row['id'] === 'string'
    ? [{ id: row['id'], label: typeof row['label'] === 'string' ? row['label'] : 'Kluis' }]
    : [];

/** The vaults of this profile under their neutral labels; `storage-broken` when the browser's storage refuses. */
export async function listVaults(database: Database = createDatabase()): ReturnType<VaultKeeper['list']> {
  const rows = await database.use(readVaults);
  return rows.ok ? success(rows.value.flatMap(labelOf)) : refusal('storage-broken');
}
