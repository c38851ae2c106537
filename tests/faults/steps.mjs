/** Steps that the rows share: what a professional does around a fault. */
import { deepEqual, ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openWithCase, passphrase, unlock } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { recordsIn } from './in-storage.mjs';
import { factsOnScreen, save } from './write-in-panel.mjs';

const testimony = () => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  return storage.local.get(null).then((stored) => {
    const [, value] = Object.entries(stored).find(([key]) => key.startsWith('vault:')) ?? [];
    return value?.seq ?? 0;
  });
};

/** How many transactions Naast has been told of that they are on the disk. */
export const transactions = (panel) => panel.evaluate(testimony);

/** How many cases and entries lie in the storage, opened or not. */
export const storedRecords = async (panel) => ({
  cases: (await recordsIn(panel, 'cases')).length,
  entries: (await recordsIn(panel, 'entries')).length,
});

/** A vault with one case and `count` facts, with a snapshot of all that. */
export async function openWithFacts(drive, count) {
  await openWithCase(drive);
  await save(drive.panel, 0, count);
  await snapshotTaken(drive);
}

/** Waits until a snapshot holds everything: it follows two seconds after the last change. */
export async function snapshotTaken({ panel }) {
  const newest = async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('naast-snapshots');
    let seq = -1;
    for await (const handle of folder.values()) {
      const [line] = (await (await handle.getFile()).slice(0, 1000).text()).split('\n');
      seq = Math.max(seq, line ? JSON.parse(line).seq : -1);
    }
    return seq;
  };
  await until('the snapshot is fresh', 30_000, async () => {
    return (await panel.evaluate(newest)) >= (await transactions(panel));
  });
  await pause(300); // the browser swaps the file in the moment after; nothing tells when that is on the disk
}

/** Panel beside the dossier, in a browser that was just started again. */
export async function reopen(drive) {
  await drive.restart();
  await drive.openDemo('/client/1');
  await drive.openPanel();
}

/**
 * The panel after the extension was loaded anew, in a tab: Chromium itself crashes when its devtools press the toolbar
 * button of an extension that was loaded again.
 */
export const openAgain = async (drive) => ({
  panel: await until('the extension is there again', 15_000, () => drive.openExtensionTab('sidepanel.html')),
});

export async function openCase({ panel }) {
  await panel.see('heading', 'Casussen');
  await panel.click('button', /Groep 4/);
  await panel.see('heading', 'Groep 4');
}

/** A second panel on the same case; the first one, which is open, gives it the keys. */
export async function openSecond(drive) {
  const panel = await drive.openExtensionTab('sidepanel.html');
  await openCase({ panel });
  return panel;
}

/** All facts from 0 up to `count`, and perhaps some that were kept but not yet acknowledged; never a gap. */
export async function hasFacts({ panel }, count) {
  const facts = await factsOnScreen(panel);
  deepEqual(
    facts,
    facts.map((_fact, index) => index),
    'a fact in the middle is gone',
  );
  ok(facts.length >= count, `${count - facts.length} of ${count} acknowledged facts are gone`);
  return facts.length;
}

/** Unlocks, or says which other screen is there. */
export async function unlocked(drive, count) {
  await unlock(drive);
  await openCase(drive);
  return hasFacts(drive, count);
}

const isRecovery = (text) => /Je kluis is niet heel/.test(text) && /In de reservekopie/.test(text);

/** Waits for the first screen and says which: 'welcome', 'locked', 'recovery' or 'refused'. */
export const firstScreen = ({ panel }) =>
  until('the first screen', 20_000, async () => {
    const text = await panel.text();
    if (/Welkom bij Naast/.test(text)) return 'welcome';
    if (isRecovery(text)) return 'recovery';
    if (/Vergrendeld/.test(text)) return 'locked';
    return /De opslag van de browser weigert|schijf is vol/.test(text) ? 'refused' : undefined;
  });

/** From the recovery screen to the cases, with the copy. */
export async function restore({ panel }) {
  await panel.type('textbox', 'Wachtzin', passphrase);
  await panel.click('button', /Herstel met de reservekopie/);
  await panel.see('heading', 'Casussen');
}

/** Opens whatever way there is; gives what was seen on the way. Everything acknowledged must be there in the end. */
export async function comesBack(drive, count) {
  let screen = await firstScreen(drive);
  if (screen === 'locked') {
    await unlock(drive);
    screen = await until('what unlocking gives', 20_000, async () => {
      const text = await drive.panel.text();
      if (isRecovery(text)) return 'recovery after unlocking';
      if (/konden niet worden geopend/.test(text)) return 'damaged parts named';
      return /Casussen/.test(text) && 'whole';
    });
  }
  ok(screen !== 'welcome', 'the panel offers a first use');
  ok(screen !== 'refused', 'the panel only says that the storage refuses');
  if (screen === 'damaged parts named') await drive.panel.click('button', 'Kijk wat er nog is');
  if (screen !== 'whole') await restore(drive);
  await openCase(drive);
  const facts = await hasFacts(drive, count);
  return `${screen}, then ${facts} of ${count} facts`;
}
