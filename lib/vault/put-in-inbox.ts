import { toHex, type Bytes } from './bytes';
import { createDatabase, type Database } from './database';
import { sealCapture } from './inbox';
import { inboxDoorSchema } from './rows';
import type { Capture } from './vault';
import { readVault, readVaults } from './vault-rows';
import type { Witness } from './witness';
import { versionOf } from './write';
import { writeRecords } from './write-records';

/** A vault is renewed seldom; twice in a row it is not. */
const tries = 2;

type Kept = 'sealed' | 'no-single-vault';

const isSameDoor = (one: Bytes, other: unknown): boolean => {
  const { data: door } = inboxDoorSchema.safeParse(other);
  return door !== undefined && toHex(door.inbox.publicKey) === toHex(one);
};

/** `changed`: the vault was renewed meanwhile, and what was sealed to its old inbox may not be put there. */
async function putIn(database: Database, capture: Capture): Promise<Kept | 'changed'> {
  const vaults = await database.use(readVaults);
  const { data: door } = inboxDoorSchema.safeParse(vaults.ok && vaults.value.length === 1 && vaults.value[0]);
  if (!door) return 'no-single-vault';
  const { publicKey } = door.inbox;
  const stands = await database.use((connection) => connection.get('inbox', [door.id, capture.id]));
  const over = stands.ok ? versionOf(stands.value) : 0;
  // A damaged public key cannot be sealed to; the next unlock renews it.
  const row = await sealCapture({ publicKey, vault: door.id, version: over + 1 }, capture).catch(() => undefined);
  if (!row) return 'no-single-vault';
  const write = { store: 'inbox', id: row.id, over, stood: over > 0, row } as const;
  // Nobody renews a vault while this is being written: database.ts lets one of the two wait.
  const written = await database.write(async (connection) =>
    isSameDoor(publicKey, await readVault(connection, row.vault))
      ? writeRecords(connection, row.vault, [write])
      : ('changed-door' as const),
  );
  if (written.ok && written.value === 'changed-door') return 'changed';
  return written.ok && written.value === 'written' ? 'sealed' : 'no-single-vault';
}

/**
 * Keeps a capture without any key: sealed to the one vault of this profile, for its next unlock. Works in the background
 * too. Answers `no-single-vault` when there is none, more than one, or one that cannot take it now: the caller then
 * keeps the capture in memory until the professional picks a vault. Never guesses between vaults. A capture that is there
 * already is replaced by what is typed now.
 */
export async function putInInbox(
  capture: Capture,
  { databaseName, witness }: { databaseName?: string; witness?: Witness } = {},
): Promise<Kept> {
  const database = createDatabase(databaseName, witness);
  try {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const outcome = await putIn(database, capture);
      if (outcome !== 'changed') return outcome;
    }
    return 'no-single-vault';
  } finally {
    database.close();
  }
}
