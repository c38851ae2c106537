import { createDatabase } from './database';
import { sealCapture } from './inbox';
import { inboxDoorSchema } from './rows';
import type { Capture } from './vault';
import { readVaults } from './vault-rows';
import type { Witness } from './witness';
import { versionOf } from './write';
import { writeRecords } from './write-records';

/**
 * Keeps a capture without any key: sealed to the one vault of this profile, for its next unlock. Works in the background
 * too. Answers `no-single-vault` when there is none, more than one, or one that cannot take it now: the caller then
 * keeps the capture in memory until the professional picks a vault. Never guesses between vaults. A capture that is there
 * already is replaced by what is typed now.
 */
export async function putInInbox(
  capture: Capture,
  { databaseName, witness }: { databaseName?: string; witness?: Witness } = {},
): Promise<'sealed' | 'no-single-vault'> {
  const database = createDatabase(databaseName, witness);
  try {
    const vaults = await database.use(readVaults);
    const { data: door } = inboxDoorSchema.safeParse(vaults.ok && vaults.value.length === 1 && vaults.value[0]);
    if (!door) return 'no-single-vault';
    const stands = await database.use((connection) => connection.get('inbox', [door.id, capture.id]));
    const over = stands.ok ? versionOf(stands.value) : 0;
    const place = { publicKey: door.inbox.publicKey, vault: door.id, version: over + 1 };
    // A damaged public key cannot be sealed to; the next unlock renews it.
    const row = await sealCapture(place, capture).catch(() => undefined);
    if (!row) return 'no-single-vault';
    const write = { store: 'inbox', id: row.id, over, stood: over > 0, row } as const;
    const written = await database.write((connection) => writeRecords(connection, row.vault, [write]));
    return written.ok && written.value === 'written' ? 'sealed' : 'no-single-vault';
  } finally {
    database.close();
  }
}
