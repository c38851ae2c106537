/** `npm run systems`: the job in real systems from Debian. `-- wordpress` for one, `-- firefox` for one browser. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../../e2e/chromium.mjs';
import { openFirefox } from '../../e2e/firefox.mjs';
import { build, builtFolder } from '../../setup/build.mjs';
import { openDisplay } from '../../setup/display.mjs';
import { install } from '../../setup/install.mjs';
import { root as project, runMain } from '../../setup/program.mjs';
import { doJob, sentence } from './job.mjs';
import { startRequestTracker } from './request-tracker.mjs';
import { whileOpen } from './while-open.mjs';
import { startWordpress } from './wordpress.mjs';

const words = process.argv.slice(2);
const chosen = (known) =>
  known.filter((name) => words.includes(name)).concat(words.some((w) => known.includes(w)) ? [] : known);
const starts = { wordpress: startWordpress, 'request-tracker': startRequestTracker };
const opens = { chromium: openChromium, firefox: openFirefox };
const pictures = join(project, 'tests/.output');
const closeIt = (drive) => drive.close();
const stopIt = (server) => server.stop();
const remove = (folder) => rm(folder, { recursive: true, force: true });
const say = (line) => process.stdout.write(`${line}\n`);

const openBrowser = (browser, system, { found, display }) =>
  opens[browser]({
    executable: found[browser],
    extension: builtFolder(browser),
    demo: system,
    display: browser === 'chromium' ? display : undefined,
    hosts: ['127.0.0.1'],
  });

/** The job in one editor; gives whether it held. */
async function tryEditor(drive, browser, system, editor) {
  const start = performance.now();
  const line = `${system.name} ${system.version}, ${editor.name}, ${drive.name}`;
  try {
    const lines = await doJob(drive, system, editor);
    say(`ok      ${line}: ${lines} lines in the database (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    say(`NOT OK  ${line}\n        ${error.stack}`);
    await drive.picture(join(pictures, `systems-${browser}-${system.name}.png`)).catch(() => undefined);
    return false;
  }
}

/** Every editor of a system in every browser, each in a browser of its own; gives how many did not hold. */
async function trySystem(system, browsers, means) {
  let failed = 0;
  for (const browser of browsers) {
    for (const editor of system.editors) {
      const open = () => openBrowser(browser, system, means);
      const isFine = await whileOpen(open, closeIt, (drive) => tryEditor(drive, browser, system, editor));
      if (!isFine) failed += 1;
    }
  }
  return failed;
}

await runMain(async () => {
  const browsers = chosen(Object.keys(opens));
  const found = await install({ browsers, screen: true });
  for (const browser of browsers) await build(browser, found.node);
  await mkdir(pictures, { recursive: true });
  let failed = 0;
  await whileOpen(openDisplay, stopIt, async ({ display }) => {
    for (const name of chosen(Object.keys(starts))) {
      const inFolder = (folder) =>
        whileOpen(
          () => starts[name](folder, sentence),
          stopIt,
          (system) => trySystem(system, browsers, { found, display }),
        );
      failed += await whileOpen(() => mkdtemp(join(tmpdir(), `naast-${name}-`)), remove, inFolder);
    }
  });
  if (failed > 0) process.exitCode = 1;
});
