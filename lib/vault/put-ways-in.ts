import type { Connection } from './connection';
import { makeHead, headIn, headSchema, sequenceOf, type Head } from './head';
import type { VaultKeys } from './keys';
import type { VaultRow } from './rows';
import { readVault } from './vault-rows';
import { isSameWay, type WaysIn } from './ways-in';

/** Writes in one strict transaction, when the record is still as it was read; awaits requests only (write-records.ts). */
async function putWhenUnchanged(
  connection: Connection,
  before: VaultRow,
  change: WaysIn & { head: Head },
): Promise<'written' | 'changed' | 'gone'> {
  const { store, done } = connection.transaction('vaults', 'readwrite', { durability: 'strict' });
  done.catch(() => undefined);
  const now = await store.get(before.id);
  const outcome = now === undefined ? 'gone' : sequenceOf(now) === sequenceOf(before) ? 'written' : 'changed';
  // As it is, also what a newer Naast put there.
  if (now && outcome === 'written') await store.put({ ...now, ...change });
  await done;
  return outcome;
}

/** Another window may save something in between; so often in a row is not a race any more. */
const tries = 20;

/**
 * Puts other ways in beside a vault, whole or not at all: whatever happens, the old or the new ones open it. The head moves on, so that
 * snapshots with the old ones count as older. `changed`: the ways in themselves were changed by another window meanwhile.
 */
export async function putWaysIn(
  connection: Connection,
  keys: VaultKeys,
  { over, put }: { over: VaultRow; put: WaysIn },
): Promise<Head | 'changed' | 'gone'> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = (await readVault(connection, keys.vault)) as VaultRow | undefined;
    if (stored === undefined) return 'gone';
    const { data: head } = headSchema.safeParse(headIn(stored));
    if (!head || !isSameWay(stored, over)) return 'changed';
    const next = await makeHead(keys, head.seq + 1, head.counts);
    const outcome = await putWhenUnchanged(connection, stored, { ...put, head: next });
    if (outcome === 'written') return next;
    if (outcome === 'gone') return 'gone';
  }
  return 'changed';
}
