/** The database of this profile: opened when first needed, in the container that counts now (containers.ts). */
import { refusal, success, type Result } from '@/lib/result';
import { openConnection, type Connection } from './connection';
import { findContainers } from './containers';
import { readEverything, type Everything } from './everything';
import { fillContainer } from './fill-container';
import { openHighest, type Opened } from './open-highest';
import { storageRefusal, type StorageRefusal } from './storage-refusal';
import type { SaveRefusal } from './vault';
import { blindWitness, type Witness } from './witness';

/** What comes in the place of everything; a refusal leaves it all where it is. */
type Rework = (everything: Everything) => Promise<Result<Everything, SaveRefusal>>;
const asItIs: Rework = (everything) => Promise.resolve(success(everything));

type Used<Value> = Promise<Result<Value, StorageRefusal>>;

export interface Database {
  readonly name: string;
  /** Runs reading work on the open connection. Refuses when the storage does; bugs come through as they are. */
  use<Value>(work: (connection: Connection) => Promise<Value>): Used<Value>;
  /**
   * The same for work that writes. After the storage refused a write, nothing is written there any more where that
   * could undo what was kept: everything moves to a fresh container first.
   */
  write<Value>(work: (connection: Connection) => Promise<Value>): Used<Value>;
  /** Puts everything in a container of its own, reads it back, and goes on there. What there was stays where it is. */
  replace(everything: Everything): Used<true>;
  /**
   * Moves to a container of its own, reads it back, and removes the ones before with all that lay in them; false when
   * one of those must wait. `rework` may give something else to put there, or refuse: then nothing was moved.
   */
  rotate(rework?: Rework): Promise<Result<boolean, SaveRefusal>>;
  /** Removes containers that were left behind, but not in the session that left them. A next time will do as well. */
  dropOlder(): Promise<void>;
  close(): void;
}

/** The database of this profile; another name, and no witness, is for tests. Opens nothing yet. */
export function createDatabase(name = 'naast', witness: Witness = blindWitness): Database {
  const containers = findContainers(name);
  const lockName = `naast-storage:${name}`;
  let opening: Promise<Opened> | undefined;
  let suspect: number | undefined;
  let hasMoved = false;

  const openOne = async (number: number): Promise<Connection> =>
    openConnection(await containers.find(number), () => (opening = undefined));

  async function open(): Promise<Opened> {
    const [numbers, suspected] = await Promise.all([containers.numbers(), witness.suspected().catch(() => undefined)]);
    if (containers.isolated) suspect ??= suspected;
    return openHighest(numbers, openOne);
  }

  function forget(): void {
    void opening?.then(({ connection }) => connection.close()).catch(() => undefined);
    opening = undefined;
  }

  const holdsVaults = async (number: number): Promise<boolean> => {
    const connection = await openOne(number);
    const count = await connection.count('vaults').finally(() => connection.close());
    return count > 0;
  };

  /**
   * Lets go of what is open when a higher container is there: another window moved, or everything must move. Who only
   * reads lets go once that container holds what there is; on a full disk it cannot even be opened.
   */
  async function follow(counts: (number: number) => Promise<boolean>): Promise<void> {
    const now = await opening?.catch(() => undefined);
    if (!now) return;
    const [highest = 0] = await containers.numbers();
    if (now.number !== highest && (await counts(highest))) forget();
  }
  const always = () => Promise.resolve(true);

  /** From now on another container counts. */
  function settle(): void {
    forget();
    // Numbers only rise, so a suspicion of the container that was left says nothing of this one.
    suspect = undefined;
    hasMoved = true;
  }

  /** After such an error Chromium's connection may be dead without saying so: the next use starts with a fresh one. */
  async function abandon(used: Opened): Promise<void> {
    const current = await opening?.catch(() => undefined);
    if (current && current !== used) return;
    forget();
  }

  async function attempt<Value>(work: (opened: Opened) => Promise<Value>): Used<Value> {
    let used: Opened | undefined;
    try {
      used = await (opening ??= open());
      return success(await work(used));
    } catch (error) {
      const reason = storageRefusal(error);
      if (!reason) throw error;
      if (!used) opening = undefined;
      else if (reason === 'storage-broken') await abandon(used);
      return refusal(reason);
    }
  }

  /** A container that refused a write gets a successor; that it exists is what other windows and later starts see. */
  async function suspectIt({ number }: Opened): Promise<void> {
    if (!containers.isolated) return;
    suspect = number;
    // On a full disk one of these may be refused, seldom both: a few bytes still fit in what a file has of its last block.
    await Promise.allSettled([witness.suspect(number), containers.find(number + 1)]);
  }

  const alone = async <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request(lockName, work);

  const move = () =>
    alone(async () => {
      await follow(always); // another window may have moved while this one waited its turn
      return attempt(async (opened) => {
        const [highest = 0] = await containers.numbers();
        if (opened.number === highest && suspect !== highest) return true;
        await fillContainer(containers, Math.max(highest, opened.number + 1), await readEverything(opened.connection));
        settle();
        return true;
      });
    });

  /** Undefined: not written, because everything must move first. */
  const writeHere = <Value>(work: (connection: Connection) => Promise<Value>) =>
    navigator.locks.request(lockName, { mode: 'shared' }, async () => {
      await follow(always);
      return attempt(async (opened) => {
        if (opened.mustMove || opened.number === suspect) return undefined;
        try {
          return { written: await work(opened.connection) };
        } catch (error) {
          if (storageRefusal(error)) await suspectIt(opened);
          throw error;
        }
      });
    });

  return {
    name,
    async use(work) {
      // A storage that cannot say which containers there are may still give back what is in this one.
      await follow(holdsVaults).catch(() => undefined);
      return attempt(({ connection }) => work(connection));
    },
    async write(work) {
      let first = await writeHere(work);
      // Firefox's connection is dead after a full disk, and says so only when used; what failed was kept nowhere.
      if (!first.ok && first.reason === 'storage-broken' && !containers.isolated) first = await writeHere(work);
      if (!first.ok) return first;
      if (first.value) return success(first.value.written);
      const moved = await move();
      if (!moved.ok) return moved;
      const second = await writeHere(work);
      if (!second.ok) return second;
      return second.value ? success(second.value.written) : refusal('storage-broken');
    },
    replace: (everything) =>
      alone(async () => {
        try {
          const [highest = 0] = await containers.numbers();
          await fillContainer(containers, highest + 1, everything);
          settle();
          return success(true);
        } catch (error) {
          const reason = storageRefusal(error);
          if (!reason) throw error;
          return refusal(reason);
        }
      }),
    rotate: (rework = asItIs) =>
      alone(async () => {
        await follow(always);
        const rotated = await attempt(async ({ connection }) => {
          const everything = await rework(await readEverything(connection));
          if (!everything.ok) return everything;
          const older = await containers.numbers();
          await fillContainer(containers, Math.max(...older) + 1, everything.value);
          settle();
          const dropped = await Promise.allSettled(older.map((number) => containers.drop(number)));
          return success(dropped.every(({ status }) => status === 'fulfilled'));
        });
        return rotated.ok ? rotated.value : rotated;
      }),
    dropOlder: () =>
      alone(async () => {
        const opened = await opening?.catch(() => undefined);
        const [highest, ...older] = await containers.numbers().catch(() => []);
        if (hasMoved || opened?.number !== highest || opened?.mustMove) return;
        for (const number of older) await containers.drop(number).catch(() => undefined);
      }),
    close: forget,
  };
}
