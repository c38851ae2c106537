/** Row 76: what is shipped is built twice, and must be the same to the last byte. Needs no browser. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, root } from '../setup/program.mjs';

const output = join(root, '.output');
const zips = async () => (await readdir(output)).filter((name) => name.endsWith('.zip')).sort();

/** Builds the zips from nothing; gives "name: beginning of its SHA-256" of each. */
async function built(node) {
  for (const name of await zips()) await rm(join(output, name));
  for (const browser of ['chrome', 'firefox'])
    await mustRun('The build', node, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'zip', '-b', browser]);
  const sum = async (name) =>
    createHash('sha256')
      .update(await readFile(join(output, name)))
      .digest('hex');
  return Promise.all((await zips()).map(async (name) => `${name}: ${(await sum(name)).slice(0, 16)}`));
}

export const twiceBuilt = { id: 76, title: 'the zips are built twice', expected: 'the same to the last byte' };

/** Gives the outcome as the other rows have it. */
export async function buildTwice(node) {
  const [once, again] = [await built(node), await built(node)];
  const pass = once.length > 2 && once.join() === again.join();
  return { ...twiceBuilt, pass, observed: pass ? once.join(', ') : `${once.join(', ')}; then ${again.join(', ')}` };
}
