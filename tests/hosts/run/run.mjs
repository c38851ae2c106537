/** Runs every scenario on every page of a gallery in one browser: node run.mjs SETTINGS (JSON; see hosts.mjs) */
import { writeFile } from 'node:fs/promises';
import { choosePages } from './choose-pages.mjs';
import { readGallery } from './gallery-file.mjs';
import { scenarios } from './scenarios.mjs';
import { openSession } from './session.mjs';

const settings = JSON.parse(process.argv[2]);
const { browser, gallery, only, repeat, hand } = settings;

/** As it should be: what the gallery expects, else placed or refused; and undo takes the note back. */
const isOk = ({ outcome, undos }, { expect }) =>
  (expect ? outcome === expect : ['placed', 'refused'].includes(outcome)) && undos !== null;

const cells = [];
const asked = (settings.scenario ?? '').split(',');
const isAsked = ({ name }) => asked.some((part) => name.includes(part));

/** Runs one page; tells of each cell as soon as it is known. */
async function runPage(session, page) {
  for (const scenario of scenarios.filter(isAsked))
    for (let round = 1; round <= repeat; round += 1) {
      const { outcome, value, ms, ...more } = await session.run(page, scenario, hand);
      const cell = { name: page.name, scenario: scenario.name, browser, outcome, value, ms, ...more };
      cells.push({ ...cell, ok: isOk(cell, page) });
      console.log(JSON.stringify(cells.at(-1)));
    }
}

/** Our own gallery needs its editors; another one does not. */
const own = gallery ? undefined : await (await import('../gallery/server.mjs')).serveGallery();
const all = gallery ? readGallery(gallery) : own.pages;
const pages = choosePages(all, only);
if (pages.length === 0) throw new Error('No page has that name');
const session = await openSession({ ...settings, pages });
process.once('SIGINT', () => void session.close().finally(() => process.exit(130)));
try {
  for (const page of pages) await runPage(session, page);
} finally {
  await session.close();
  await own?.close();
  await writeFile(settings.report, JSON.stringify(cells.map((cell) => ({ ...cell, value: undefined }))));
}
process.exit(0);
