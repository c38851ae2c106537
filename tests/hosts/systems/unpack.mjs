/** Debian packages in a folder of their own: nothing is installed, root is not needed, removing is deleting a folder. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const much = { maxBuffer: 64 * 1024 * 1024 };

/** What apt would install for these packages on this machine: name and version. Fails when apt does not know one. */
async function wanted(names) {
  const { stdout } = await run('apt-get', ['install', '--simulate', '--no-install-recommends', ...names], much);
  return [...stdout.matchAll(/^Inst (\S+) (?:\[\S+\] )?\((\S+)/gm)].map(([, name, version]) => ({ name, version }));
}

/** Links from the top of a file system are led to our folder. Links whose end this machine has already stay away. */
async function leadLinks(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isSymbolicLink())) {
    const link = join(entry.parentPath, entry.name);
    if (existsSync(link)) continue;
    const end = await readlink(link);
    const asInstalled = join(entry.parentPath.slice(root.length) || '/', end);
    const place = [join(root, end), end, asInstalled].find((known) => known.startsWith('/') && existsSync(known));
    if (!place) continue;
    await rm(link);
    await symlink(place, link);
  }
}

/** Fetches the packages with all they need and unpacks them under `folder`; gives that root and the versions. */
export async function unpack(names, folder) {
  const [packages, root] = [join(folder, 'packages'), join(folder, 'root')];
  await Promise.all([packages, root].map((each) => mkdir(each, { recursive: true })));
  const found = await wanted(names);
  await run('apt-get', ['download', ...found.map(({ name, version }) => `${name}=${version}`)], {
    ...much,
    cwd: packages,
  });
  for (const file of await readdir(packages)) await run('dpkg-deb', ['-x', join(packages, file), root]);
  await rm(packages, { recursive: true });
  await leadLinks(root);
  return { root, versions: Object.fromEntries(found.map(({ name, version }) => [name, version])) };
}
