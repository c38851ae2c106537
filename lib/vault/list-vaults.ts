/** Which vaults there are. All that a locked panel needs of this room, so it loads no keys, no crypto and no zod. */
import { refusal, success } from '@/lib/result';
import { createDatabase, type Database } from './database';
import { snapshotVaults } from './snapshot-files';
import type { VaultLabel } from './vault';
import type { VaultKeeper } from './ways';
import { readVaults } from './vault-rows';
import { blindWitness, type Testimony, type Witness } from './witness';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const unnamed = 'Kluis';

/** Damaged rows count too, as long as they have an id: otherwise the professional would be asked to make a first vault. */
const labelOf = (row: unknown): (VaultLabel & { seq: number })[] => {
  if (!isRecord(row) || typeof row['id'] !== 'string') return [];
  const head = isRecord(row['head']) ? row['head'] : {};
  return [
    {
      id: row['id'],
      label: typeof row['label'] === 'string' ? row['label'] : unnamed,
      seq: typeof head['seq'] === 'number' ? head['seq'] : -1,
      ...(isRecord(row['device']) && { device: true as const }),
    },
  ];
};

/**
 * The vaults of this profile under their neutral labels. One that is known elsewhere (by the witness or a snapshot) and
 * is gone here, or is older here, is there too and marked as `lost`: an empty storage is not a first use.
 * `storage-broken` or `storage-full` when the browser's storage refuses and nothing else knows of a vault.
 */
export async function listVaults(
  witness: Witness = blindWitness,
  database: Database = createDatabase(undefined, witness),
): ReturnType<VaultKeeper['list']> {
  const known = Promise.all([
    witness.read().catch((): Record<string, Testimony> => ({})),
    snapshotVaults(database.name),
  ]);
  // The rows after that: what another window keeps meanwhile may make them newer than what is known, never older.
  const rows = await database.use(async (connection) => {
    await known;
    return readVaults(connection);
  });
  const [testimonies, copies] = await known;
  if (!rows.ok && rows.reason !== 'storage-broken') return refusal(rows.reason);
  const found = rows.ok ? rows.value.flatMap(labelOf) : [];
  const here = found.map(({ seq, ...vault }) =>
    seq < (testimonies[vault.id]?.seq ?? -1) ? { ...vault, lost: true } : vault,
  );
  const elsewhere = [...new Set([...Object.keys(testimonies), ...copies])]
    .filter((id) => !here.some((vault) => vault.id === id))
    .map((id) => ({ id, label: testimonies[id]?.label ?? unnamed, lost: true }));
  if (!rows.ok && elsewhere.length === 0) return refusal(rows.reason);
  return success([...here, ...elsewhere]);
}
