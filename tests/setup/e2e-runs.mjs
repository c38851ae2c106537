/** The end-to-end tests of one browser as a program of their own, on a screen of their own. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder } from './build.mjs';
import { openDisplay } from './display.mjs';
import { root, runProgram } from './program.mjs';

/**
 * Runs the scenarios (those whose name holds `filter`) and gives { passed, failed, lines }. With `show` they are printed
 * as they go.
 */
export async function runE2e(browser, found, { filter = '', show = true } = {}) {
  const output = join(root, 'tests/.output');
  const report = join(output, `e2e-${browser}.json`);
  await mkdir(output, { recursive: true });
  await rm(report, { force: true });
  const screen = process.platform === 'linux' && browser === 'chromium' ? await openDisplay() : undefined;
  try {
    const words = [join(root, 'tests/e2e/run.mjs'), browser, found[browser], builtFolder(browser), report, filter];
    const env = screen ? { NAAST_DISPLAY: screen.display } : {};
    const { code, output: lines } = await runProgram(found.node, words, { env, show });
    const counts = JSON.parse(await readFile(report, 'utf8').catch(() => '{"passed":0,"failed":0}'));
    return { ...counts, failed: code !== 0 ? Math.max(1, counts.failed) : counts.failed, lines };
  } finally {
    await screen?.stop();
  }
}
