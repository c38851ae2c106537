/**
 * The figures Naast promises, measured: `npm run bench`. One plain line each: name, value, target. `-- --only vault` for
 * the vault alone, `--cases 50,1000,10000` for other sizes of it.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.mjs';
import { bundleSizes } from './bundle-sizes.mjs';
import { fullVault } from './full-vault.mjs';
import { timeToPlace } from './time-to-place.mjs';
import { timeToHint } from './time-to-hint.mjs';
import { timeToProject } from './time-to-project.mjs';
import { timeToUsable } from './time-to-usable.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({ options: { only: { type: 'string' }, cases: { type: 'string' } } });
const sizes = values.cases?.split(',').map(Number);

/** Each measures something of the built extension and gives lines. A new figure is a new row here. */
const all = {
  project: timeToProject,
  hint: timeToHint,
  size: bundleSizes,
  usable: timeToUsable,
  place: timeToPlace,
  vault: (world) => fullVault({ ...world, ...(sizes && { sizes }) }),
};
const figures = Object.entries(all).filter(([name]) => !values.only || values.only.split(',').includes(name));

const say = (words) => process.stderr.write(`${words}\n`);

/** Measures on a copy, so that building meanwhile cannot disturb it. */
async function measure() {
  say('Building the extension …');
  const extension = await mkdtemp(join(tmpdir(), 'naast-bench-'));
  try {
    await cp(await buildExtension(root), extension, { recursive: true });
    const lines = [];
    for (const [, figure] of figures) lines.push(...(await figure({ root, extension, say })));
    return lines;
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

function print(lines) {
  const width = (column) => Math.max(...lines.map((line) => line[column].length));
  for (const { name, value, target, missed } of lines) {
    const text = `${name.padEnd(width('name'))}  ${value.padEnd(width('value'))}  ${target}`;
    console.log(`${text.trimEnd()}${missed ? '  MISSED' : ''}`);
  }
}

const lines = await measure();
print(lines);
if (lines.some((line) => line.missed)) process.exitCode = 1;
