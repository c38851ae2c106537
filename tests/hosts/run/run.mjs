/** Runs every scenario on every page of a gallery in one browser: node run.mjs SETTINGS (JSON; see hosts.mjs) */
import { writeFile } from 'node:fs/promises';
import { readGallery } from './gallery-file.mjs';
import { scenarios } from './scenarios.mjs';
import { openSession } from './session.mjs';

const {
  browser,
  executable,
  extension,
  gallery,
  only,
  scenario: part,
  repeat,
  report,
  display,
} = JSON.parse(process.argv[2]);

/** As it should be: what the gallery expects, else placed or refused; and undo takes the note back. */
const isOk = ({ outcome, undos }, { expect }) =>
  (expect ? outcome === expect : ['placed', 'refused'].includes(outcome)) && undos !== null;

/** Our own gallery needs its editors; another one does not. */
const own = gallery ? undefined : await (await import('../gallery/server.mjs')).serveGallery();
const pages = (gallery ? readGallery(gallery) : own.pages).filter(
  ({ name }) => !only || only.some((word) => name.includes(word)),
);
const tried = scenarios.filter(({ name }) => !part || name.includes(part));
if (pages.length === 0) throw new Error('No page has that name');
const session = await openSession({ browser, executable, extension, pages, display });
process.once('SIGINT', () => void session.close().finally(() => process.exit(130)));
const cells = [];
for (const page of pages)
  for (const scenario of tried)
    for (let round = 1; round <= repeat; round += 1) {
      const { outcome, value, ms, ...more } = await session.run(page, scenario);
      const cell = { name: page.name, scenario: scenario.name, browser, outcome, value, ms, ...more };
      cells.push({ ...cell, ok: isOk(cell, page) });
      console.log(JSON.stringify(cells.at(-1)));
    }
await session.close();
await own?.close();
await writeFile(report, JSON.stringify(cells.map((cell) => ({ ...cell, value: undefined }))));
process.exit(0);
