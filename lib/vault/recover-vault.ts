import { refusal, success, type Result } from '@/lib/result';
import type { Database } from './database';
import { countRecords, headIn, headSchema, isGenuine, makeHead, sequenceOf } from './head';
import type { VaultKeys } from './keys';
import type { Derive } from './kdf-header';
import { openVaultRow, type OpenedRow } from './open-vault-row';
import { withoutShredded } from './without-shredded';
import { readCurrent, recordsOf, rowOf, unite } from './remains';
import { bestSnapshot, type Snapshot } from './snapshots';
import type { Recovery, UnlockRefusal } from './vault';
import type { Witness } from './witness';

export interface Ruin {
  database: Database;
  witness: Witness;
  derive: Derive;
  id: string;
}

/** The record of the vault that this passphrase opens: that of the storage, else that of the snapshot. */
async function openAny(rows: unknown[], passphrase: string, derive: Derive) {
  let outcome: Awaited<ReturnType<typeof openVaultRow>> | undefined;
  for (const row of rows) {
    if (row === undefined) continue;
    const opened = await openVaultRow(row, passphrase, derive);
    if (opened.ok || opened.reason === 'newer-version') return opened;
    outcome = outcome?.ok === false && outcome.reason === 'wrong-passphrase' ? outcome : opened;
  }
  return outcome ?? refusal('no-vault');
}

/** A snapshot from before the vault was renewed is sealed with other keys: nothing of it may come in the place of what opens. */
async function ifOurs(copy: Snapshot | undefined, keys: VaultKeys): Promise<Snapshot | undefined> {
  const { data: head } = headSchema.safeParse(copy && headIn(rowOf(copy.everything, keys.vault)));
  return head && (await isGenuine(keys, head)) ? copy : undefined;
}

/**
 * Puts a vault together in a container of its own, reads that back, and only then goes on with it; the storage and the
 * snapshots it came from are not touched. Its new head says what there is now, so the professional is asked once.
 */
export async function recoverVault(
  { database, witness, derive, id }: Ruin,
  passphrase: string,
  how: Recovery,
): Promise<Result<Omit<OpenedRow, 'way'>, UnlockRefusal | 'storage-full'>> {
  const current = await readCurrent(database);
  if (!current.ok) return current;
  const copy = await bestSnapshot(database.name, id);
  const rows = [rowOf(current.value, id), copy && rowOf(copy.everything, id)];
  const opened = await openAny(rows, passphrase, derive);
  if (!opened.ok) return opened;
  const { row, keys } = opened.value;

  const united = unite(id, current.value, how === 'restore' ? await ifOurs(copy, keys) : undefined);
  const everything = await withoutShredded(united, keys);
  const testimonies = await witness.read().catch((): Awaited<ReturnType<Witness['read']>> => ({}));
  const seq = Math.max(...rows.map(sequenceOf), copy?.seq ?? -1, testimonies[id]?.seq ?? -1) + 1;
  const whole = { ...row, head: await makeHead(keys, seq, countRecords(recordsOf(everything, id))) };
  const others = everything.vaults.filter((other) => other !== rows[0]);
  const replaced = await database.replace({ ...everything, vaults: [...others, whole] });
  return replaced.ok ? success({ row: whole, keys }) : replaced;
}
