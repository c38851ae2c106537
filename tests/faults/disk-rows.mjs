/** A disk that is full: a real one, of 300 MB in memory (rows 7–9). Needs root on Linux to mount it. */
import { ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWithCase } from '../e2e/main-job.mjs';
import { comesBack, firstScreen, hasFacts, openWithFacts, reopen } from './steps.mjs';
import { save } from './write-in-panel.mjs';

const room = 50_000;

export const needsDisk =
  process.platform === 'linux' && process.getuid() === 0 ? undefined : 'needs root on Linux to mount a small disk';

/** Runs with a small disk; `fill` takes what is left of it, `free` gives it back. */
async function withDisk(run) {
  const folder = await mkdtemp(join(tmpdir(), 'naast-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  const disk = {
    folder,
    fill: async () => {
      for (let number = 0; number < 20; number += 1) {
        const { bavail, bsize } = await statfs(folder);
        if (bavail * bsize <= room) return;
        const bytes = Buffer.alloc(Math.min(bavail * bsize - room / 2, 64e6));
        await writeFile(`${ballast}-${number}`, bytes).catch(() => undefined);
      }
    },
    free: async () => {
      for (let number = 0; number < 20; number += 1) await rm(`${ballast}-${number}`, { force: true });
    },
  };
  try {
    return await run(disk);
  } finally {
    execFileSync('umount', ['-l', folder]);
    await rmdir(folder);
  }
}

/** Types and saves until Naast says that it could not; gives how many were still kept. */
async function saveUntilRefused({ panel }, first) {
  const most = 400;
  for (let number = first; number < first + most; number += 1) {
    if ((await save(panel, number, 1)) === 0) return { number, saved: 'refused' };
  }
  return { number: first + most, saved: 'never refused' };
}

/**
 * The disk is full while saving, `free` gives it back, saving goes on, and the browser starts twice.
 * @param free gives how many facts must be on screen after it
 */
const fillsWhileSaving = (free) => (world) =>
  withDisk(async (disk) => {
    const drive = await world.open({ parent: disk.folder });
    try {
      await openWithFacts(drive, 5);
      await disk.fill();
      const { number, saved } = await saveUntilRefused(drive, 5);
      ok(saved === 'refused', `nothing was said: ${saved}`);
      const seen = [];
      const there = await free({ drive, disk, number, seen });
      const count = there + (await save(drive.panel, there, 25));
      await hasFacts(drive, count);
      for (let start = 0; start < 2; start += 1) {
        await drive.quitBrowser();
        await reopen(drive);
        seen.push(await comesBack(drive, count));
      }
      return `refused at ${number}, then ${seen.join('; ')}`;
    } finally {
      await disk.free();
      await drive.close();
    }
  });

/** The text that was refused stands on the screen, and is saved once there is room. */
async function saveAgain({ drive, disk, number }) {
  const typed = await drive.panel.value('textbox', 'Letterlijke tekst of woorden');
  ok(typed === `fact-${number}-end`, `the text on screen is "${typed}"`);
  await disk.free();
  await drive.panel.click('button', /^Bewaar/);
  await drive.panel.see('Opgeslagen.');
  return number + 1;
}

/** The browser dies on the full disk, and starts when there is room. */
async function killThenFree({ drive, disk, number, seen }) {
  await drive.killBrowser();
  await disk.free();
  await reopen(drive);
  seen.push(await comesBack(drive, number));
  return hasFacts(drive, number);
}

export const diskRows = [
  {
    id: 8,
    title: 'the disk is full while saving (row 7), is freed, saving goes on, the browser starts twice',
    expected: '"Niet opgeslagen", the text stays; after both starts everything acknowledged is there',
    run: fillsWhileSaving(saveAgain),
  },
  {
    id: 81,
    title: 'the disk is full while saving, the browser is killed before it is freed, saving goes on, two starts',
    expected: 'after both starts everything acknowledged is there',
    run: fillsWhileSaving(killThenFree),
  },
  {
    id: 9,
    title: 'the browser starts on a full disk',
    expected: 'reads or explains; no first use; all there once freed',
    run: ({ open }) =>
      withDisk(async (disk) => {
        const drive = await open({ parent: disk.folder });
        try {
          await openWithCase(drive);
          await save(drive.panel, 0, 5);
          await drive.quitBrowser();
          await disk.fill();
          // A browser may not get as far as the panel on a full disk.
          const screen = await reopen(drive).then(
            () => firstScreen(drive),
            () => 'the panel does not open',
          );
          ok(screen !== 'welcome', 'a first use is offered');
          await drive.killBrowser();
          await disk.free();
          await reopen(drive);
          return `${screen}; freed: ${await comesBack(drive, 5)}`;
        } finally {
          await disk.free();
          await drive.close();
        }
      }),
  },
];
