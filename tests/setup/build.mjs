/** Builds the extension as it is shipped. */
import { join } from 'node:path';
import { mustRun, root } from './program.mjs';
import { step } from './step.mjs';

const targets = { chromium: 'chrome', firefox: 'firefox' };

/** The folder the build of a browser ends up in. */
export const builtFolder = (browser) => join(root, '.output', `${targets[browser]}-mv3`);

/** Builds for 'chromium' or 'firefox' with the given Node and gives the folder. Throws a Remedy with WXT's words. */
export async function build(browser, node) {
  const words = [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', targets[browser]];
  const env = { NODE_ENV: 'production' };
  await step(`Building Naast for ${browser}`, () => mustRun('The build', node, words, { env }));
  return builtFolder(browser);
}
