/** Nobody is there any more, or the clock says so (rows 41–44), and what is left in memory then (row 49). */
import { equal, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { openWithCase } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { findInMemory } from './memory.mjs';
import { goToSettings } from './panel-acts.mjs';
import { firstScreen, openAgain, openWithFacts, unlocked } from './steps.mjs';
import { openSignals } from './write-in-panel.mjs';

/** Runs inside the panel: from now on its clock stands so much later, as after sleep. Timers go on as they went. */
function shiftClock(milliseconds) {
  const { Date: clock } = globalThis.Cu ? Cu.waiveXrays(window) : (window.wrappedJSObject ?? window);
  const real = Date.now.bind(Date);
  clock.now = () => real() + milliseconds;
}

const isLocked = (panel) => async () => (await panel.text()).includes('Vergrendeld');

/** Locks within two of its own looks, and opens again with everything. */
async function locksAt(drive, milliseconds) {
  const started = performance.now();
  await drive.panel.evaluate(shiftClock, milliseconds);
  await until('the panel is locked', 12_000, isLocked(drive.panel));
  const waited = Math.round(performance.now() - started);
  ok(!(await drive.panel.text()).includes('Groep 4'), 'a name is still on the screen');
  await unlocked(drive, 3);
  return `${waited} ms`;
}

const hour = 3_600_000;
const jumps = { 'ten years on': 10 * 365 * 24 * hour, 'a day back': -24 * hour };

/** Runs inside the panel: the shortest time to lock. */
function lockSoon() {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  return storage.local
    .get('settings')
    .then(({ settings }) => storage.local.set({ settings: { ...settings, lockAfterMinutes: 1 } }));
}

export const lockRows = [
  {
    id: 41,
    title: 'the clock jumps while the vault is open: ten years on, a day back',
    expected: 'locked; nothing is cleared away by itself',
    run: async ({ open }) => {
      const drive = await open();
      await openWithFacts(drive, 3);
      const seen = [];
      for (const [name, milliseconds] of Object.entries(jumps))
        seen.push(`${name}: locked after ${await locksAt(drive, milliseconds)}, all there`);
      return seen.join('; ');
    },
  },
  {
    id: 42,
    title: 'the machine slept for two hours: its clock went on, its timers did not',
    expected: 'locked at the first look after it',
    run: async ({ open }) => {
      const drive = await open();
      await openWithFacts(drive, 3);
      return `locked after ${await locksAt(drive, 2 * hour)}`;
    },
  },
  {
    id: 43,
    title: 'nobody touches the open panel or the machine for a minute, the shortest time to lock',
    expected: 'locked',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      await drive.panel.evaluate(lockSoon);
      await drive.tellOfMachine('idle');
      const started = performance.now();
      await until('the panel is locked', 130_000, isLocked(drive.panel));
      const seconds = Math.round((performance.now() - started) / 1_000);
      ok(seconds > 50, `too soon: ${seconds} s`);
      return `locked after ${seconds} s`;
    },
  },
  {
    id: 44,
    title: 'the screen of the machine is locked',
    expected: 'everything starts anew, locked',
    only: 'chromium',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      await drive.tellOfMachine('locked');
      await until('the panel has ended', 10_000, async () => !(await drive.isPanelOpen()));
      equal(await firstScreen(await openAgain(drive)), 'locked');
      return 'the panel ended, and is locked when it opens again';
    },
  },
  {
    id: 49,
    title: 'the memory of the extension’s processes after “Vergrendel en maak het geheugen leeg”',
    expected: 'no word of a case',
    only: 'chromium',
    run: async ({ open }) => {
      const drive = await open();
      const { panel } = drive;
      const mark = `Mrk${randomBytes(8).toString('hex')}zq`;
      await openWithCase(drive);
      await openSignals(panel);
      await panel.click('button', /^(Vul in|Voeg toe)$/);
      await panel.type('textbox', 'Letterlijke tekst of woorden', mark);
      await panel.click('button', /^Bewaar/);
      await panel.see('Opgeslagen.');
      const before = await findInMemory(await drive.extensionProcesses(), mark);
      ok(before > 0, 'a search that does not even find it while it is open would prove nothing');
      await goToSettings(drive);
      await panel.click('button', 'Vergrendel en maak het geheugen leeg');
      await until('the panel has ended', 10_000, async () => !(await drive.isPanelOpen()));
      equal(await firstScreen(await openAgain(drive)), 'locked');
      const after = await findInMemory(await drive.extensionProcesses(), mark);
      equal(after, 0, `found ${after} times`);
      return `${before} times while open, 0 times after`;
    },
  },
];
