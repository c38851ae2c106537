/** Several panels, and a background that stops (rows 31, 35, 36). */
import { equal, ok } from 'node:assert/strict';
import { openWithCase } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { factsOnScreen, save } from './write-in-panel.mjs';
import { openSecond } from './steps.mjs';

export const windowRows = [
  {
    id: 31,
    title: 'the background stops every half second while signals are saved',
    expected: 'no visible effect, nothing lost',
    only: 'chromium',
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
