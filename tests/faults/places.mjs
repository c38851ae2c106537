/** Where a browser keeps what Naast keeps, and what can go wrong with files. */
import { cp, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { addonAddress } from '../e2e/firefox-profile.mjs';

const firefoxOrigin = `storage/default/moz-extension+++${addonAddress}`;
const folders = {
  chromium: {
    database: ['Default/IndexedDB', 'Default/WebStorage'],
    files: ['Default/File System'],
    local: ['Default/Local Extension Settings'],
  },
  firefox: {
    database: [`${firefoxOrigin}/idb`],
    files: [`${firefoxOrigin}/fs`],
    local: [`${firefoxOrigin}^userContextId=4294967295`],
  },
};

/** `what` is 'database' (IndexedDB), 'files' (the private file system) or 'local' (storage.local). */
export const foldersOf = (profile, browser, what) => folders[browser][what].map((path) => join(profile, path));

/** Every file below the folders, with its size; locks and empty files are left out. */
export async function filesIn(roots) {
  const found = [];
  for (const root of roots) {
    const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of names.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const { size } = await stat(path).catch(() => ({ size: 0 }));
      if (size > 0) found.push({ path, size });
    }
  }
  return found;
}

/** Turns over every bit of `length` bytes from `at` on. */
export async function flip(path, at, length) {
  const file = await open(path, 'r+');
  try {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, at);
    await file.write(
      bytes.subarray(0, bytesRead).map((byte) => byte ^ 0xff),
      0,
      bytesRead,
      at,
    );
  } finally {
    await file.close();
  }
}

export const flipHeads = async (roots) => {
  for (const { path } of await filesIn(roots)) await flip(path, 0, 4096);
};
export const flipMiddles = async (roots) => {
  for (const { path, size } of await filesIn(roots)) if (size > 8192) await flip(path, Math.floor(size / 2), 4096);
};
export const halve = async (roots) => {
  for (const { path, size } of await filesIn(roots)) await truncate(path, Math.floor(size / 2));
};
export const remove = async (roots) => {
  for (const root of roots) await rm(root, { recursive: true, force: true });
};
/** Gives how to put it back as it is now. */
export async function remember(roots, to) {
  const there = [];
  for (const [number, root] of roots.entries()) {
    const copied = await cp(root, join(to, String(number)), { recursive: true }).catch(() => 'none');
    if (copied !== 'none') there.push([root, join(to, String(number))]);
  }
  return async () => {
    await remove(roots);
    for (const [root, copy] of there) await cp(copy, root, { recursive: true });
  };
}
