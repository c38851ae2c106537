import { createDatabase } from './database';
import { sealCapture } from './inbox';
import { inboxDoorSchema } from './rows';
import type { Capture } from './vault';
import { readVaults } from './vault-rows';
import type { Witness } from './witness';
import { writeRecords } from './write-records';

/**
 * Keeps a capture without any key: sealed to the one vault of this profile, for its next unlock. Works in the background
 * too. Answers `no-single-vault` when there is none, more than one, or one that cannot take it now: the caller then
 * keeps the capture in memory until the professional picks a vault. Never guesses between vaults.
 */
export async function putInInbox(
  capture: Capture,
  { databaseName, witness }: { databaseName?: string; witness?: Witness } = {},
): Promise<'sealed' | 'no-single-vault'> {
  const database = createDatabase(databaseName, witness);
  try {
    const vaults = await database.use(readVaults);
    const { data: door } = inboxDoorSchema.safeParse(vaults.ok && vaults.value.length === 1 && vaults.value[0]);
    // A damaged public key cannot be sealed to; the next unlock renews it.
    const row = door && (await sealCapture(door.inbox.publicKey, door.id, capture).catch(() => undefined));
    if (!row) return 'no-single-vault';
    const write = { store: 'inbox', id: row.id, over: 0, stood: false, row } as const;
    const written = await database.write((connection) => writeRecords(connection, row.vault, [write]));
    return written.ok && written.value !== 'gone' ? 'sealed' : 'no-single-vault';
  } finally {
    database.close();
  }
}
