/**
 * Where a database lies. After a full disk Chromium wipes a whole backing store one restart later, whatever was written
 * in between (knowledge/security.md §4.3); so a vault can move to a fresh container: in Chromium a storage bucket with
 * a backing store of its own, in Firefox a database with another name. The highest number that holds vaults counts, so
 * there is no pointer that could be lost, and a copy that was cut short is empty and counts for nothing.
 */

/** Chromium only; not in TypeScript's DOM library. */
interface StorageBuckets {
  keys(): Promise<string[]>;
  open(name: string, options: { durability: 'strict'; persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}
declare global {
  interface Navigator {
    readonly storageBuckets?: StorageBuckets;
  }
}

/** What is needed to open the database of one container. */
export interface Container {
  factory: IDBFactory;
  database: string;
}

export interface Containers {
  /** Whether each container has a backing store of its own: only then does moving away from a broken one help. */
  isolated: boolean;
  /** All there are, highest first; 0 is always one of them. */
  numbers(): Promise<number[]>;
  /** Makes it when it is not there. */
  find(number: number): Promise<Container>;
  /** Removes a container with all that is in it. */
  drop(number: number): Promise<void>;
}

const highestFirst = (names: readonly (string | undefined)[], name: string) =>
  names
    .flatMap((each) => (each?.startsWith(`${name}-`) ? [Number(each.slice(name.length + 1))] : []))
    .filter((number) => Number.isInteger(number) && number > 0)
    .concat(0)
    .sort((a, b) => b - a);

const deleted = (database: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error ?? new DOMException('', 'UnknownError')));
  });

/** Whether there is such a database. Asking by opening makes it, so that is taken back at once. */
const isThere = (database: string) =>
  new Promise<boolean>((resolve) => {
    const request = indexedDB.open(database);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(false);
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve(true);
    });
  });

/** More than could be left behind: each goes at the next good start. */
const mostLeft = 5;

/** Firefox lists no database at all while the file of one is damaged; then they are looked for one by one. */
async function databaseNames(name: string): Promise<(string | undefined)[]> {
  try {
    return (await indexedDB.databases()).map((each) => each.name);
  } catch {
    const found: string[] = [];
    let last = 0;
    for (let number = 1; number <= last + mostLeft; number += 1) {
      if (!(await isThere(`${name}-${number}`))) continue;
      found.push(`${name}-${number}`);
      last = number;
    }
    return found;
  }
}

/** The containers of the database with this name. */
export function findContainers(name: string): Containers {
  const buckets = navigator.storageBuckets;
  const bucketOf = (number: number) => `${name}-${number}`;
  const databaseOf = (number: number) => (number === 0 ? name : `${name}-${number}`);
  return {
    isolated: buckets !== undefined,
    async numbers() {
      return highestFirst(buckets ? await buckets.keys() : await databaseNames(name), name);
    },
    async find(number) {
      if (!buckets || number === 0) return { factory: indexedDB, database: databaseOf(number) };
      const bucket = await buckets.open(bucketOf(number), { durability: 'strict', persisted: true });
      return { factory: bucket.indexedDB, database: name };
    },
    drop: (number) => (buckets && number > 0 ? buckets.delete(bucketOf(number)) : deleted(databaseOf(number))),
  };
}
