/** The whole browser is killed at a random moment (catalogue rows 1 and 2). */
import { ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openWithCase, passphrase, unlock } from '../e2e/main-job.mjs';
import { firstScreen, openSecond, reopen, transactions, unlocked } from './steps.mjs';
import { save } from './write-in-panel.mjs';

/** Saves until the browser dies; gives what was acknowledged by then. */
async function writeUntilKilled(drive, first, milliseconds) {
  const seen = { facts: first, transactions: 0 };
  const writing = (async () => {
    for (;;) {
      seen.facts += await save(drive.panel, seen.facts, 3);
      seen.transactions = await transactions(drive.panel);
    }
  })().catch(() => undefined);
  await pause(milliseconds);
  await drive.killBrowser();
  await writing;
  return seen;
}

export const killRows = [
  {
    id: 1,
    title: 'the browser is killed while signals are saved',
    expected: 'every acknowledged signal is there, no half one',
    run: async ({ open, runs }) => {
      const drive = await open();
      await openWithCase(drive);
      let facts = 0;
      let kept = 0;
      for (let run = 0; run < runs; run += 1) {
        const seen = await writeUntilKilled(drive, facts, 300 + Math.random() * 2_500);
        kept = Math.max(kept, seen.transactions);
        await reopen(drive);
        facts = await unlocked(drive, seen.facts);
      }
      ok(kept > runs, 'hardly anything was written, so nothing was tried');
      return `${runs} kills, ${kept} transactions acknowledged, ${facts} signals there, 0 lost`;
    },
  },
  {
    id: 2,
    title: 'the browser is killed while a first vault is made',
    expected: 'no vault, or a whole one',
    run: async ({ open, runs }) => {
      const seen = { welcome: 0, locked: 0 };
      for (let run = 0; run < Math.max(3, runs / 4); run += 1) {
        const drive = await open();
        await drive.openDemo('/client/1');
        await drive.openPanel();
        await drive.panel.type('textbox', 'Kies een wachtzin', passphrase);
        await drive.panel.type('textbox', 'Nog een keer dezelfde wachtzin', passphrase);
        await drive.panel.click('button', 'Maak mijn kluis');
        await pause(Math.random() * 900);
        await drive.killBrowser();
        await reopen(drive);
        const screen = await firstScreen(drive);
        ok(screen in seen, `after the kill: ${screen}`);
        seen[screen] += 1;
        if (screen === 'locked') {
          await unlock(drive);
          await drive.panel.see('heading', 'Casussen');
        }
        await drive.close();
      }
      return `${seen.welcome} times no vault, ${seen.locked} times a whole one`;
    },
  },
  {
    id: 37,
    title: 'one of two panels is killed while it writes',
    expected: 'the other goes on writing at once (design §7: both may write)',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      const second = await openSecond(drive);
      const writing = save(second, 0, 200).catch(() => 0);
      await pause(700);
      await second.close();
      const started = performance.now();
      await save(drive.panel, 1_000, 1);
      const waited = Math.round(performance.now() - started);
      await Promise.race([writing, pause(100)]);
      ok(waited < 2_000, `waited ${waited} ms`);
      return `saved after ${waited} ms`;
    },
  },
];
