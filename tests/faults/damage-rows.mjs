/** Files of the browser are damaged, cut short, removed or put back between two starts (rows 12–19). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comesBack, openWithFacts, reopen, snapshotTaken } from './steps.mjs';
import { flipHeads, flipMiddles, foldersOf, halve, remember, remove } from './places.mjs';
import { save } from './write-in-panel.mjs';

const facts = 12;

/** A row that makes a vault, stops the browser, does harm to its folders, and looks what comes of it. */
const afterHarm = (id, title, expected, harm) => ({
  id,
  title,
  expected,
  run: async ({ open, browser }) => {
    const drive = await open();
    await openWithFacts(drive, facts);
    await drive.quitBrowser();
    await harm((what) => foldersOf(drive.profile, browser, what));
    await reopen(drive);
    return comesBack(drive, facts);
  },
});

const never = 'never a first use; everything acknowledged comes back';

export const damageRows = [
  afterHarm(12, 'the heads of the database’s files are turned over', never, (of) => flipHeads(of('database'))),
  afterHarm(13, 'the database’s files are cut to half', never, (of) => halve(of('database'))),
  afterHarm(14, '4 kB in the middle of the database’s files are turned over', never, (of) =>
    flipMiddles(of('database')),
  ),
  afterHarm(15, 'the database is gone, settings and snapshots are there', never, (of) => remove(of('database'))),
  afterHarm(16, 'everything but the snapshots is gone', never, async (of) => {
    await remove(of('database'));
    await remove(of('local'));
  }),
  afterHarm(17, 'the snapshots are damaged', 'the database opens as ever', (of) => flipMiddles(of('files'))),
  afterHarm(171, 'the snapshots are gone', 'the database opens as ever', (of) => remove(of('files'))),
  {
    id: 19,
    title: 'the database of earlier is put back',
    expected: 'seen, and everything acknowledged comes back',
    run: async ({ open, browser }) => {
      const drive = await open();
      await openWithFacts(drive, facts);
      await drive.quitBrowser();
      const to = await mkdtemp(join(tmpdir(), 'naast-earlier-'));
      try {
        const putBack = await remember(foldersOf(drive.profile, browser, 'database'), to);
        await reopen(drive);
        await comesBack(drive, facts);
        await save(drive.panel, facts, 3);
        await snapshotTaken(drive);
        await drive.quitBrowser();
        await putBack();
      } finally {
        await rm(to, { recursive: true, force: true });
      }
      await reopen(drive);
      return comesBack(drive, facts + 3);
    },
  },
];
