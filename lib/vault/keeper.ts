import { refusal, success, type Result } from '@/lib/result';
import { createBrowserVault } from './browser-vault';
import { certain } from './certain';
import { createDatabase } from './database';
import { deriveInWorker } from './derive';
import { handoverSchema } from './handover';
import { headIn, headSchema, isGenuine, sequenceOf, totalOf, type Head } from './head';
import { newInboxLock, openInboxLock, type InboxKeys } from './inbox-key';
import type { Derive } from './kdf-header';
import type { VaultKeys } from './keys';
import { listVaults } from './list-vaults';
import { newVault } from './new-vault';
import { openVaultRow, readVaultRow, type OpenedRow } from './open-vault-row';
import { recoverVault } from './recover-vault';
import { inspectVault, rowOf } from './remains';
import { keepSnapshots, type Later } from './snapshot-keeper';
import { bestSnapshot, snapshotSequence } from './snapshots';
import type { Vault } from './vault';
import type { VaultKeeper } from './ways';
import { addVault, putInboxLock, readVault } from './vault-rows';
import { eraseVault } from './erase-vault';
import { createWayKeeper } from './way-keeper';
import { blindWitness, type Witness } from './witness';

/** What the vaults need from outside this room. */
export interface KeeperWorld {
  witness: Witness;
  later: Later;
  /** Slow on purpose; another is for tests. */
  derive?: Derive;
}

const alone: KeeperWorld = { witness: blindWitness, later: () => () => undefined };

/** The vaults in this profile's storage. Another database name, and a world without witness or snapshots, is for tests. */
export function createBrowserKeeper(databaseName?: string, world: KeeperWorld = alone): VaultKeeper {
  const { witness, later, derive = deriveInWorker } = world;
  const database = createDatabase(databaseName, witness);

  /**
   * A damaged or replaced inbox may not keep the professional out of the cases, nor take captures that nobody can open:
   * it gets a new pair at once. What was sealed to the old one counts as unreadable.
   */
  async function inboxKeys(keys: VaultKeys, stored: unknown): Promise<InboxKeys> {
    const known = await openInboxLock(keys, stored);
    if (known) return known;
    const lock = await newInboxLock(keys);
    const renewed = certain(await openInboxLock(keys, lock), 'A fresh inbox did not open');
    // When the storage refuses this, the next unlock tries again.
    await database.write((connection) => putInboxLock(connection, keys.vault, lock));
    return renewed;
  }

  /** From here on the witness and the snapshots follow what is kept. */
  function enter({ row, keys }: Omit<OpenedRow, 'way'>, inbox: InboxKeys): Vault {
    const snapshots = keepSnapshots(database, keys.vault, later, () => void database.dropOlder());
    const testify = ({ seq, counts }: Head) =>
      // A witness that cannot write knows less; nothing else depends on it.
      void witness.write(keys.vault, { seq, records: totalOf(counts), label: row.label }).catch(() => undefined);
    const { data: head } = headSchema.safeParse(headIn(row));
    if (head) testify(head);
    snapshots.changed();
    return createBrowserVault({
      database,
      keys,
      inbox,
      onKept(kept) {
        testify(kept);
        snapshots.changed();
      },
      snapshot: () => snapshots.now(),
      async scrub() {
        const rotated = await database.rotate();
        // Both turns: what was shredded stands in neither.
        const copies = [await snapshots.now(), await snapshots.now()];
        return rotated.ok && rotated.value && copies.every(Boolean);
      },
      erase: () => eraseVault({ database, witness, vault: keys.vault, snapshots }),
      onLocked: () => void snapshots.finish(),
    });
  }

  /** How far the vault had come, as the witness and the snapshots say. */
  async function knownSequences(id: string): Promise<{ said: number; copied: number }> {
    const testimonies = await witness.read().catch((): Awaited<ReturnType<Witness['read']>> => ({}));
    return { said: testimonies[id]?.seq ?? -1, copied: await snapshotSequence(database.name, id) };
  }

  /** Whether more was once kept than the storage says now: as the witness knows, or a snapshot that is genuine. */
  async function isBehind(
    { row, keys }: Omit<OpenedRow, 'way'>,
    { said, copied }: Awaited<ReturnType<typeof knownSequences>>,
  ): Promise<boolean> {
    const seq = sequenceOf(row);
    if (said > seq) return true;
    if (copied <= seq) return false;
    const copy = await bestSnapshot(database.name, row.id);
    const { data: head } = headSchema.safeParse(copy && headIn(rowOf(copy.everything, row.id)));
    return head !== undefined && head.seq > seq && (await isGenuine(keys, head));
  }

  /** Opens further when everything is there that is known to have been kept. */
  async function enterWhole(
    opened: Omit<OpenedRow, 'way'>,
    known: Awaited<ReturnType<typeof knownSequences>>,
  ): Promise<Result<Vault, 'records-missing'>> {
    if (await isBehind(opened, known)) return refusal('records-missing');
    return success(enter(opened, await inboxKeys(opened.keys, opened.row.inbox)));
  }

  const ways = createWayKeeper({
    database,
    derive,
    enter: async (opened) => enterWhole(opened, await knownSequences(opened.row.id)),
  });

  return {
    ...ways,
    list: () => listVaults(witness, database),

    async create(passphrase) {
      const { row, keys, inbox } = await newVault(passphrase, derive);
      const added = await database.write((connection) => addVault(connection, row));
      if (!added.ok) return refusal(added.reason === 'storage-full' ? 'storage-full' : 'storage-broken');
      return success(enter({ row: { ...row, label: added.value }, keys }, inbox));
    },

    async unlock(id, passphrase) {
      // Before the record is read: another window may go on writing while the key is derived, and that is no loss.
      const known = await knownSequences(id);
      const stored = await database.use((connection) => readVault(connection, id));
      if (!stored.ok) return refusal(stored.reason === 'newer-version' ? stored.reason : 'storage-broken');
      if (stored.value === undefined) return refusal('no-vault');
      const opened = await openVaultRow(stored.value, passphrase, derive);
      return opened.ok ? enterWhole(opened.value, known) : opened;
    },

    async admit(handover) {
      const { data } = handoverSchema.safeParse(handover);
      if (!data) return refusal('no-vault');
      const { keys, inbox } = data;
      const known = await knownSequences(keys.vault);
      const stored = await database.use((connection) => readVault(connection, keys.vault));
      if (!stored.ok) return refusal(stored.reason === 'newer-version' ? stored.reason : 'storage-broken');
      const row = readVaultRow(stored.value);
      if (!row.ok) return stored.value === undefined ? refusal('no-vault') : row;
      // Keys that did not make this head are not the keys of this vault, or not any more.
      const { data: head } = headSchema.safeParse(headIn(row.value));
      if (!head || !(await isGenuine(keys, head))) return refusal('no-vault');
      const opened = { row: row.value, keys };
      return (await isBehind(opened, known)) ? refusal('records-missing') : success(enter(opened, inbox));
    },

    inspect: (id) => inspectVault(database, witness, id),

    async recover(id, passphrase, how) {
      const recovered = await recoverVault({ database, witness, derive, id }, passphrase, how);
      if (!recovered.ok) return recovered;
      return success(enter(recovered.value, await inboxKeys(recovered.value.keys, recovered.value.row.inbox)));
    },
  };
}
