/** What stands at the front door: the root folder, the README, the dependencies. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, root } from './sources';

const agreed = [
  '.ci',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'locales',
  'package-lock.json',
  'package.json',
  'tests',
  'tsconfig.json',
  'wxt.config.ts',
];

type Versions = Record<string, string>;
const setup = JSON.parse(read('package.json')) as { dependencies: Versions; devDependencies: Versions };

const made = read('.gitignore')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));

describe('the front door', () => {
  test('the root holds only what was agreed', () => {
    const there = readdirSync(root).filter((name) => name !== '.git' && !made.includes(name));
    expect(
      there.sort(),
      'Move it into a room, or add a line to tests/house/root.test.ts and the reason to the README.',
    ).toEqual(agreed);
  });

  test('the README names every dependency that is shipped', () => {
    const readme = existsSync(`${root}README.md`) ? read('README.md') : '';
    const unnamed = Object.keys(setup.dependencies).filter((name) => !readme.includes(`\`${name}\``));
    expect(unnamed, 'Name each in README.md, between backticks, with why it is needed.').toEqual([]);
  });

  test('every version is exact', () => {
    const versions = Object.entries({ ...setup.dependencies, ...setup.devDependencies });
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose, 'Write the exact version in package.json; .npmrc has save-exact=true.').toEqual([]);
  });

  test('the lockfile says of every package what it must be, byte for byte', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { integrity?: string }> };
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
    );
    expect(
      loose.map(([path]) => path),
      'Install it from the registry; nothing from a folder, an archive or git.',
    ).toEqual([]);
  });

  test('no package runs a script when it is installed', () => {
    const settings = read('.npmrc').split('\n');
    for (const setting of ['save-exact=true', 'ignore-scripts=true', 'allow-git=none'])
      expect(settings, 'The reasons stand in the README under Decisions.').toContain(setting);
  });

  test('the lockfile names no registry', () => {
    const hosts = read('package-lock.json').match(/"resolved": "https?:.*"/g) ?? [];
    expect(hosts, 'Install with --omit-lockfile-registry-resolved (.npmrc).').toEqual([]);
  });
});
