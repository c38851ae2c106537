/** The real editors of the gallery: their own small package folder, installed when the gallery is run for the first time. */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mustRun } from '../../setup/program.mjs';
import { step } from '../../setup/step.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const savedAt = (path) => (existsSync(folder + path) ? statSync(folder + path).mtimeMs : 0);

/** Installs what the gallery's lockfile says, when that is not there yet. */
export async function ensureGallery() {
  if (savedAt('node_modules/.package-lock.json') >= savedAt('package-lock.json')) return;
  const shell = process.platform === 'win32';
  await step('Installing the editors of the gallery', () =>
    mustRun('npm ci', 'npm', ['ci', '--prefix', folder], { shell }),
  );
}
