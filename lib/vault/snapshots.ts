/** Keeps a snapshot of a vault fresh, and finds the best one when it is needed. */
import type { Database } from './database';
import { compare, countRecords, headIn, headSchema } from './head';
import { readRecords, type VaultRecords } from './records';
import { checkSnapshot, readIntroduction, readSnapshot, writeSnapshot } from './snapshot';
import { readTurn, turns, writeFile, type Turn } from './snapshot-files';

export type Snapshot = NonNullable<Awaited<ReturnType<typeof readSnapshot>>>;

/** The newest snapshot of this vault that is whole. */
export async function bestSnapshot(name: string, vault: string): Promise<Snapshot | undefined> {
  const found: Snapshot[] = [];
  for (const turn of turns) {
    const snapshot = await readTurn([name, vault, turn], readSnapshot);
    if (snapshot?.vault === vault) found.push(snapshot);
  }
  return found.sort((one, other) => other.seq - one.seq)[0];
}

/** The highest sequence that a snapshot says it has: a hint, read without reading the whole. */
export async function snapshotSequence(name: string, vault: string): Promise<number> {
  const introductions = await Promise.all(turns.map((turn) => readTurn([name, vault, turn], readIntroduction)));
  return Math.max(-1, ...introductions.map((introduction) => introduction?.seq ?? -1));
}

/** The turn to write: one that is not whole, else the older. The newest whole one is never touched. */
async function nextTurn(name: string, vault: string): Promise<Turn> {
  const sequenceIn = async (turn: Turn) => (await readTurn([name, vault, turn], checkSnapshot))?.seq ?? -1;
  return (await sequenceIn('a')) <= (await sequenceIn('b')) ? 'a' : 'b';
}

/** Never takes a snapshot of a storage that already misses something: it would push out a good one. */
function isWhole({ vaultRow, records }: VaultRecords): boolean {
  const { data: head } = headSchema.safeParse(headIn(vaultRow));
  return head !== undefined && compare(head.counts, countRecords(records)) === 'same';
}

/** Writes a snapshot of what is there now and reads it back. False when it did not come to that; nothing is lost then. */
export async function takeSnapshot(database: Database, vault: string, at: Date): Promise<boolean> {
  const { name } = database;
  return navigator.locks.request(`naast-snapshot:${name}:${vault}`, async () => {
    const read = await database.use((connection) => readRecords(connection, vault));
    if (!read.ok || !isWhole(read.value)) return false;
    const bytes = await writeSnapshot(vault, read.value, at);
    const turn = await nextTurn(name, vault);
    try {
      await writeFile(name, vault, turn, bytes);
    } catch {
      return false; // a full disk; the other turn is as it was
    }
    return (await readTurn([name, vault, turn], checkSnapshot)) !== undefined;
  });
}
