/** Runs the scenarios in one browser, one by one: node run.mjs BROWSER EXECUTABLE EXTENSION REPORT [WORD OF A NAME] */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveDemo } from '../demo/server.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { scenarios } from './scenarios.mjs';

const [browser, executable, extension, report, filter = ''] = process.argv.slice(2);
const open = { chromium: openChromium, firefox: openFirefox }[browser];
const pictures = fileURLToPath(new URL('../.output/', import.meta.url));
const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** What was on the screen when it went wrong: the page and, when it is open, the panel. */
async function takePictures(drive, name) {
  const file = (what) => join(pictures, `${browser}-${name.replace(/[^a-z0-9]+/gi, '-')}-${what}.png`);
  await drive.page.screenshot(file('page')).catch(() => undefined);
  if (await drive.isPanelOpen().catch(() => false)) await drive.panel.screenshot(file('panel')).catch(() => undefined);
}

/** The browser that is opening or open now; Ctrl-C closes it, because it does not hear the terminal itself. */
let current;
process.once(
  'SIGINT',
  () => void Promise.resolve(current?.then((drive) => drive.close())).finally(() => process.exit(130)),
);

/** Every scenario gets a browser of its own with an empty profile; gives whether it held. */
async function runScenario({ name, run }) {
  const start = performance.now();
  const demo = await serveDemo();
  let drive;
  try {
    current = open({ executable, extension, demo, display: process.env.NAAST_DISPLAY });
    drive = await current;
    const remarks = (await run(drive, demo)) ?? [];
    console.log(`ok      ${name} (${seconds(start)})`);
    for (const remark of [remarks].flat()) console.log(`        ${remark}`);
    return true;
  } catch (error) {
    if (drive) await takePictures(drive, name);
    console.log(`NOT OK  ${name} (${seconds(start)})\n        ${error.stack}`);
    return false;
  } finally {
    await drive?.close();
    await demo.close();
  }
}

await mkdir(pictures, { recursive: true });
const counts = { passed: 0, failed: 0 };
const isMeant = ({ name, browsers = [browser] }) =>
  browsers.includes(browser) && name.toLowerCase().includes(filter.toLowerCase());
for (const scenario of scenarios.filter(isMeant)) {
  counts[(await runScenario(scenario)) ? 'passed' : 'failed'] += 1;
}
await writeFile(report, JSON.stringify(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
