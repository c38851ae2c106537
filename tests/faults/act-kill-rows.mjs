/** The whole browser is killed in the middle of one act that may not be done by half (rows 3–6). */
import { equal, ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openWithCase, passphrase, unlock } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { backupFile } from './backup-file.mjs';
import { foldersOf, remove } from './places.mjs';
import { changePassphrase, chooseBackup, closeCase, eraseCase, newCase } from './panel-acts.mjs';
import { comesBack, hasFacts, openCase, openWithFacts, reopen, snapshotTaken, storedRecords } from './steps.mjs';
import { save } from './write-in-panel.mjs';

/** At a random moment of what takes about so long. */
const sometime = (milliseconds) => pause(Math.random() * milliseconds);

/** Opens with the first of these that fits; gives which that was. */
async function opensWith({ panel }, words) {
  for (const word of words) {
    await panel.see('textbox', 'Wachtzin');
    await panel.type('textbox', 'Wachtzin', word, { replace: true });
    await panel.click('button', 'Open');
    const seen = await until('what this passphrase gives', 20_000, async () => {
      const text = await panel.text();
      return /Casussen/.test(text) ? 'open' : /past niet/.test(text) && 'refused';
    });
    if (seen === 'open') return word;
  }
  throw new Error('neither the old nor the new passphrase opens the vault');
}

const changing = {
  id: 3,
  title: 'the browser is killed while the passphrase changes',
  expected: 'the old or the new one opens, and everything is there',
  run: async ({ open, runs }) => {
    const drive = await open();
    await openWithFacts(drive, 5);
    const seen = { old: 0, new: 0 };
    let now = passphrase;
    for (let run = 0; run < runs; run += 1) {
      const next = `een andere lange wachtzin ${run}`;
      await changePassphrase(drive, now, next);
      await sometime(4_000);
      await drive.killBrowser();
      await reopen(drive);
      const opened = await opensWith(drive, [now, next]);
      seen[opened === now ? 'old' : 'new'] += 1;
      now = opened;
      await openCase(drive);
      await hasFacts(drive, 5);
    }
    return `${seen.old} times the old one, ${seen.new} times the new one, always everything`;
  },
};

const purging = {
  id: 4,
  title: 'the browser is killed while a case is erased and everything moves to a fresh container',
  expected: 'that case is wholly there or wholly gone, the others are there',
  run: async ({ open, runs }) => {
    const drive = await open();
    const { panel } = drive;
    await openWithFacts(drive, 5);
    const seen = { there: 0, gone: 0 };
    for (let run = 0; run < runs; run += 1) {
      const label = `Klaar ${run}`;
      await newCase(drive, label);
      await save(panel, 1_000, 3);
      await closeCase(drive, label);
      await eraseCase(drive, label);
      await sometime(300);
      await drive.killBrowser();
      await reopen(drive);
      await unlock(drive);
      await panel.see('heading', 'Casussen');
      const isThere = (await panel.text()).includes(label);
      seen[isThere ? 'there' : 'gone'] += 1;
      const text = await panel.text();
      ok(!/konden niet worden geopend/.test(text), 'parts of a case are left that do not open');
      await openCase(drive);
      await hasFacts(drive, 5);
    }
    return `${seen.there} times wholly there, ${seen.gone} times wholly gone; the others always there`;
  },
};

const copying = {
  id: 5,
  title: 'the browser is killed while a snapshot is written',
  expected: 'the other snapshot is whole: with the database gone, everything of before comes back',
  run: async ({ open, browser, runs }) => {
    const seen = [];
    for (let run = 0; run < Math.max(2, runs / 4); run += 1) {
      const drive = await open();
      await openWithFacts(drive, 5);
      await save(drive.panel, 5, 3);
      // Locking takes the snapshot that was due.
      await drive.panel.click('button', 'Vergrendel');
      await sometime(120);
      await drive.killBrowser();
      await remove(foldersOf(drive.profile, browser, 'database'));
      await reopen(drive);
      seen.push(await comesBack(drive, 5));
      await drive.close();
    }
    return seen.join('; ');
  },
};

const cases = 150;

const importing = {
  id: 6,
  title: 'the browser is killed while a backup of 150 cases is brought in',
  expected: 'all of it or nothing',
  run: async ({ open, runs }) => {
    const file = await backupFile({ cases, entries: 8 });
    const seen = { nothing: 0, all: 0 };
    for (let run = 0; run < Math.max(2, runs / 4); run += 1) {
      const drive = await open();
      await openWithCase(drive);
      await save(drive.panel, 0, 3);
      await snapshotTaken(drive);
      const before = await storedRecords(drive.panel);
      await chooseBackup(drive, file.bytes);
      await drive.panel.click('button', 'Voeg toe aan mijn kluis');
      await sometime(5_000);
      await drive.killBrowser();
      await reopen(drive);
      await unlock(drive);
      await drive.panel.see('heading', 'Casussen');
      const after = await storedRecords(drive.panel);
      const came = { cases: after.cases - before.cases, entries: after.entries - before.entries };
      if (came.cases > 0) equal(`${came.cases} ${came.entries}`, `${cases} ${cases * file.entries}`);
      else equal(came.entries, 0);
      seen[came.cases > 0 ? 'all' : 'nothing'] += 1;
      await openCase(drive);
      await hasFacts(drive, 3);
      await drive.close();
    }
    return `${seen.nothing} times nothing, ${seen.all} times all of it`;
  },
};

export const actKillRows = [changing, purging, copying, importing];
