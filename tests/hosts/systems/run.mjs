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
import { startWordpress } from './wordpress.mjs';

const words = process.argv.slice(2);
const chosen = (known) =>
  known.filter((name) => words.includes(name)).concat(words.some((w) => known.includes(w)) ? [] : known);
const starts = { wordpress: startWordpress, 'request-tracker': startRequestTracker };
const opens = { chromium: openChromium, firefox: openFirefox };
const pictures = join(project, 'tests/.output');
const say = (line) => process.stdout.write(`${line}\n`);

/** The job in one editor, in a browser of its own; gives whether it held. */
async function tryEditor(browser, system, editor, { found, display }) {
  const start = performance.now();
  const drive = await opens[browser]({
    executable: found[browser],
    extension: builtFolder(browser),
    demo: system,
    display: browser === 'chromium' ? display : undefined,
    hosts: ['127.0.0.1'],
  });
  const line = `${system.name} ${system.version}, ${editor.name}, ${drive.name}`;
  try {
    const lines = await doJob(drive, system, editor);
    say(`ok      ${line}: ${lines} lines in the database (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    say(`NOT OK  ${line}\n        ${error.stack}`);
    await drive.picture(join(pictures, `systems-${browser}-${system.name}.png`)).catch(() => undefined);
    return false;
  } finally {
    await drive.close();
  }
}

await runMain(async () => {
  const browsers = chosen(Object.keys(opens));
  const found = await install({ browsers, screen: true });
  for (const browser of browsers) await build(browser, found.node);
  await mkdir(pictures, { recursive: true });
  const screen = await openDisplay();
  let failed = 0;
  try {
    for (const name of chosen(Object.keys(starts))) {
      const folder = await mkdtemp(join(tmpdir(), `naast-${name}-`));
      let system;
      try {
        system = await starts[name](folder, sentence);
        for (const browser of browsers) {
          for (const editor of system.editors)
            if (!(await tryEditor(browser, system, editor, { found, display: screen.display }))) failed += 1;
        }
      } finally {
        await system?.stop();
        await rm(folder, { recursive: true, force: true });
      }
    }
  } finally {
    await screen.stop();
  }
  if (failed > 0) process.exitCode = 1;
});
