import { refusal, success, type Result } from '@/lib/result';
import type { Database } from './database';
import type { InboxKeys } from './inbox-key';
import { mustFit } from './kept-shapes';
import type { VaultKeys } from './keys';
import { openRecords } from './open-records';
import { readRecords } from './records';
import { sealChanges } from './seal-changes';
import { findTargets, targetOf } from './targets';
import type { Change, SaveRefusal, Vault } from './vault';
import { writeRecords } from './write-records';

export interface Unlocked {
  database: Database;
  keys: VaultKeys;
  inbox: InboxKeys;
}

/** Each lost race means that another window saved something, so this many in a row is not a race any more. */
const tries = 20;

/** Look, seal, write; again when another window wrote to one of the same records in between. Nothing is overwritten. */
async function keep({ database, keys }: Unlocked, changes: readonly Change[]): Promise<Result<true, SaveRefusal>> {
  const steps = await Promise.all(changes.map(async (change) => ({ change, target: await targetOf(keys, change) })));
  const targets = steps.map(({ target }) => target);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = await database.use((connection) => findTargets(connection, keys.vault, targets));
    if (!found.ok) return found;
    const writes = await sealChanges(keys, steps, found.value);
    if (!writes.ok) return writes;
    const outcome = await database.use((connection) => writeRecords(connection, keys.vault, writes.value));
    if (!outcome.ok) return outcome;
    if (outcome.value === 'written') return success(true);
    if (outcome.value === 'gone') break;
  }
  return refusal('storage-broken');
}

/** An unlocked vault in IndexedDB. Its keys live in this closure and nowhere else. */
export function createBrowserVault(unlocked: Unlocked): Vault {
  let held: Unlocked | undefined = unlocked;
  let last: Promise<unknown> = Promise.resolve();

  return {
    id: unlocked.keys.vault,
    async read() {
      if (!held) return refusal('locked');
      const { database, keys, inbox } = held;
      const records = await database.use((connection) => readRecords(connection, keys.vault));
      return records.ok ? success(await openRecords(records.value, keys, inbox)) : records;
    },
    async commit(changes) {
      if (!held) return refusal('locked');
      mustFit(changes);
      const by = held;
      const act = structuredClone(changes);
      // In the order they were asked: of two savings of one draft, the last typed must be the one that stays.
      const kept = last.then(() => keep(by, act));
      last = kept.catch(() => undefined);
      return kept;
    },
    lock() {
      held = undefined;
    },
  };
}
