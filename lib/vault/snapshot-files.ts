/** Where snapshots lie: two files per vault in the origin's private file system, written in turn. */

/** The vaults that have a snapshot. Needs no key and no zod: a locked panel asks this. Empty when nobody can tell. */
export async function snapshotVaults(name: string): Promise<string[]> {
  const ids = new Set<string>();
  try {
    const folder = await folderOf(name);
    for await (const file of folder.keys()) ids.add(file.replace(/\.[ab]$/, ''));
  } catch {
    // Private window, full disk: then there is nothing to know here.
  }
  return [...ids];
}

const folderOf = async (name: string) =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(`${name}-snapshots`, { create: true });

export const turns = ['a', 'b'] as const;
export type Turn = (typeof turns)[number];

/** The file of one turn, or undefined when there is none. */
export async function readFile(name: string, vault: string, turn: Turn): Promise<File | undefined> {
  try {
    return await (await (await folderOf(name)).getFileHandle(`${vault}.${turn}`)).getFile();
  } catch {
    return undefined;
  }
}

/** More often than other windows replace a file while it is being read. */
const tries = 5;

/**
 * What `read` makes of the file of one turn, or undefined when there is none. A file that another window replaced or
 * removed meanwhile refuses to be read any further: then the one that lies there now is read.
 */
export async function readTurn<Value>(
  [name, vault, turn]: readonly [name: string, vault: string, turn: Turn],
  read: (file: File) => Promise<Value>,
): Promise<Value | undefined> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const file = await readFile(name, vault, turn);
    if (!file) return undefined;
    try {
      return await read(file);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return undefined;
}

/** Removes both files of a vault. */
export async function removeFiles(name: string, vault: string): Promise<void> {
  const folder = await folderOf(name).catch(() => undefined);
  for (const turn of turns) await folder?.removeEntry(`${vault}.${turn}`).catch(() => undefined);
}

/** Replaces the file of one turn: the browser swaps it only once all of it is there. */
export async function writeFile(
  name: string,
  vault: string,
  turn: Turn,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await (await folderOf(name)).getFileHandle(`${vault}.${turn}`, { create: true });
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}
