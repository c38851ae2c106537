/** Several panels, and a background that stops (rows 31–33, 35, 36). */
import { equal, ok } from 'node:assert/strict';
import { openWithCase } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { factsOnScreen, save } from './write-in-panel.mjs';
import { firstScreen, openAgain, openSecond, unlocked } from './steps.mjs';

const stoppedBackground = (id, browser) => ({
  id,
  title: 'the background stops every half second while signals are saved',
  expected: 'no visible effect, nothing lost',
  only: browser,
  run: async ({ open }) => {
    const drive = await open();
    await openWithCase(drive);
    let stops = 0;
    let busy = true;
    const stopping = (async () => {
      while (busy) {
        stops += Number(await drive.stopBackground());
        await new Promise((done) => setTimeout(done, 500));
      }
    })();
    await save(drive.panel, 0, 40);
    busy = false;
    await stopping;
    const facts = await factsOnScreen(drive.panel);
    equal(facts.length, 40);
    ok(stops > 0, 'the background never ran');
    return `${stops} times stopped, 40 of 40 facts`;
  },
});

export const windowRows = [
  stoppedBackground(31, 'chromium'),
  stoppedBackground(32, 'firefox'),
  {
    id: 33,
    title: 'the extension is loaded anew, as by an update, while signals are saved',
    expected: 'locked, and everything acknowledged is there',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      let acknowledged = 0;
      const writing = (async () => {
        for (;;) acknowledged += await save(drive.panel, acknowledged, 1);
      })().catch(() => undefined);
      await until('some signals are saved', 30_000, () => acknowledged > 5);
      await drive.reloadExtension();
      await writing;
      const again = await openAgain(drive);
      equal(await firstScreen(again), 'locked');
      return `locked, ${await unlocked(again, acknowledged)} of ${acknowledged} facts`;
    },
  },
  {
    id: 35,
    title: 'two panels write in one case at the same time',
    expected: 'both write and nothing is lost (design §7)',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      const second = await openSecond(drive);
      await Promise.all([save(drive.panel, 0, 25), save(second, 25, 25)]);
      const facts = await until('both panels show all', 10_000, async () => {
        const seen = await factsOnScreen(drive.panel);
        return seen.length === 50 && seen;
      });
      return `${facts.length} of 50 facts`;
    },
  },
  {
    id: 36,
    title: 'one of two panels is locked',
    expected: 'both locked within a second',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      const second = await openSecond(drive);
      const started = performance.now();
      await second.click('button', 'Vergrendel');
      await drive.panel.see('heading', 'Vergrendeld');
      const waited = Math.round(performance.now() - started);
      ok(waited < 1_500, `${waited} ms with the click itself`);
      ok(!(await drive.panel.text()).includes('Groep 4'), 'a name is still on the screen');
      return `locked ${waited} ms after the click began`;
    },
  },
];
