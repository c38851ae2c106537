/**
 * `npm run hosts`: every scenario on every page of a gallery, through the built extension's own panel.
 * `-- --gallery FILE.json` for another gallery than ours, `--browser chromium|firefox`, `--only NAME` (a part of a page's
 * name, more of them with commas), `--scenario NAME` (the same), `--repeat N`, `--no-build`, `--hand setter|command|paste` for a plain
 * technique of peers in place of Naast.
 */
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, builtFolder } from '../../setup/build.mjs';
import { install } from '../../setup/install.mjs';
import { Remedy, root, runMain, runProgram } from '../../setup/program.mjs';
import { ensureGallery } from '../gallery/packages.mjs';
import { pageList } from '../gallery/page-list.mjs';
import { choosePages } from './choose-pages.mjs';
import { scenarios } from './scenarios.mjs';
import { summary, table } from './table.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
  options: {
    ...{ gallery: text, hand: text, browser: { ...text, multiple: true }, only: text, scenario: text },
    ...{ repeat: { ...text, default: '1' }, 'no-build': { type: 'boolean' } },
  },
});
const known = ['chromium', 'firefox'];
const browsers = values.browser ?? known;
const only = values.only?.split(',');

async function runBrowser(browser, found) {
  if (!values['no-build']) await build(browser, found.node);
  // A copy: the browser reads its files again and again, and somebody may build meanwhile.
  const extension = await mkdtemp(join(tmpdir(), 'naast-hosts-'));
  await cp(builtFolder(browser), extension, { recursive: true });
  try {
    return await runPages(browser, found, extension);
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

/** Runs the pages in a program of its own; gives its cells. */
async function runPages(browser, found, extension) {
  const report = join(root, `tests/.output/hosts-${browser}-${process.pid}.json`);
  const settings = {
    ...{ browser, executable: found[browser], extension, report },
    ...{ only, scenario: values.scenario, hand: values.hand, repeat: Number(values.repeat) },
    gallery: values.gallery && resolve(process.env.INIT_CWD ?? process.cwd(), values.gallery),
  };
  const words = [join(root, 'tests/hosts/run/run.mjs'), JSON.stringify(settings)];
  const { code } = await runProgram(found.node, words, { show: true });
  const cells = await readFile(report, 'utf8').catch(() => undefined);
  await rm(report, { force: true });
  if (code !== 0 || !cells) throw new Remedy(`The run in ${browser} stopped with code ${code}.`);
  return JSON.parse(cells);
}

await runMain(async () => {
  const unknown = browsers.find((browser) => !known.includes(browser));
  if (unknown) throw new Remedy(`--browser is chromium or firefox, not ${unknown}.`);
  const found = await install({ browsers });
  if (!values.gallery && choosePages(pageList, only).some(({ file }) => file)) await ensureGallery();
  await mkdir(join(root, 'tests/.output'), { recursive: true });
  const cells = [];
  for (const browser of browsers) cells.push(...(await runBrowser(browser, found)));
  console.log(`\n${table(cells, scenarios)}\n\n${summary(cells)}`);
  if (cells.some(({ ok }) => !ok)) process.exitCode = 1;
});
