/** The packages of the lockfile, and among them the Node that runs everything else. */
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, Remedy, root, runProgram } from './program.mjs';
import { step } from './step.mjs';

const savedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** A link leads to the packages of another folder: `npm ci` would empty those. */
const isLinked = () => lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
const isCurrent = () => isLinked() || savedAt('node_modules/.package-lock.json') >= savedAt('package-lock.json');

/** npm as it was started, or the one on the PATH; on Windows that one is a script and needs a shell. */
export const npm = (...words) => {
  const started = process.env.npm_execpath;
  if (started?.endsWith('.js')) return [process.execPath, [started, ...words]];
  return ['npm', words, { shell: process.platform === 'win32' }];
};

const pinned = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The pinned Node; its binary comes from an install script, which some set-ups leave out. */
async function findNode() {
  if (!existsSync(pinned))
    await step('Fetching the pinned Node', () => runProgram(...npm('rebuild', 'node', '--ignore-scripts=false')));
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Remedy(
    'The pinned Node 24 could not be fetched. Allow install scripts and run `npm rebuild node`, or start with Node 24.',
  );
}

/** Installs what the lockfile says when that is not there yet; gives the path of the Node to use. */
export async function ensurePackages() {
  if (!isCurrent()) await step('Installing packages', () => mustRun('npm ci', ...npm('ci')));
  return findNode();
}
