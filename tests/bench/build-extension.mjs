/** Builds the WXT project in a folder for Chromium, as it is shipped, and gives the folder of the result. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function buildExtension(folder) {
  const wxt = join(folder, 'node_modules/wxt/bin/wxt.mjs');
  await run(process.execPath, [wxt, 'build', folder], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return join(folder, '.output/chrome-mv3');
}
