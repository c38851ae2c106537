/**
 * What goes with a release, after `npm run zip`: `hashes` prints the SHA-256 of each package, `sbom` writes what is in
 * them (CycloneDX), `check` makes the packages twice and compares.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensurePackages, npm } from './packages.mjs';
import { mustRun, Remedy, root, runMain } from './program.mjs';
import { step } from './step.mjs';

const folder = join(root, '.output');

/** The packages that lie there, each with its hash. */
async function hashes() {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.zip')).sort();
  if (names.length === 0) throw new Remedy('There is no package yet: `npm run zip` makes them.');
  const hash = async (name) =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  return Promise.all(names.map(async (name) => `${await hash(name)}  ${name}`));
}

async function zipBoth() {
  const node = await ensurePackages();
  for (const browser of ['chrome', 'firefox'])
    await step(`Packing Naast for ${browser}`, () =>
      mustRun('Packing', node, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], {
        env: { NODE_ENV: 'production' },
      }),
    );
  return hashes();
}

const works = {
  async hashes() {
    console.log((await hashes()).join('\n'));
  },
  /** Without a serial number and a time: the same packages give the same file. */
  async sbom() {
    const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--omit=dev'];
    const made = JSON.parse(await mustRun('npm sbom', ...npm(...words)));
    delete made.serialNumber;
    delete made.metadata.timestamp;
    // npm names it after the folder it lies in.
    made.metadata.component.name = 'naast';
    const name = 'naast-sbom.cdx.json';
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), `${JSON.stringify(made, null, 2)}\n`);
    console.log(`.output/${name}: the ${made.components.length} packages that what is shipped is made of (CycloneDX)`);
  },
  async check() {
    const [first, second] = [await zipBoth(), await zipBoth()];
    console.log(second.join('\n'));
    if (first.join() !== second.join())
      throw new Remedy(`The same sources gave other packages before:\n${first.join('\n')}`);
    console.log('Packed twice, byte for byte the same.');
  },
};

const work = works[process.argv[2]];
await runMain(async () => {
  if (!work) throw new Remedy(`Say which: ${Object.keys(works).join(', ')}`);
  await work();
});
