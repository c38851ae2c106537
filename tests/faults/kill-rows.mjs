/** The whole browser is killed at a random moment (catalogue rows 1 and 2). */
import { ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openWithCase, passphrase, unlock } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { firstScreen, openSecond, reopen, transactions, unlocked } from './steps.mjs';
import { save } from './write-in-panel.mjs';

/** A short run tries the moments; a long one must reach a number of transactions as well. */
const transactionsPerKill = (runs) => (runs >= 100 ? 100 : 8);

/**
 * Saves until the browser dies, at a random moment after so many transactions were acknowledged. Gives what was
 * acknowledged by then.
 */
async function writeUntilKilled(drive, all, wanted) {
  const seen = { ...all };
  let failure;
  const writing = (async () => {
    for (;;) {
      seen.facts += await save(drive.panel, seen.facts, 3);
      seen.transactions = await transactions(drive.panel);
    }
  })().catch((error) => (failure = error));
  await until('enough was acknowledged', 120_000, () => failure || seen.transactions >= all.transactions + wanted);
  if (failure) throw failure;
  await pause(Math.random() * 1_500);
  await drive.killBrowser();
  await writing;
  return seen;
}

/** A vault of thousands of signals is slow to write in; a fresh one keeps the number of transactions per kill high. */
const killsPerVault = 10;

/** Kills one browser so often while it writes; gives how many transactions were acknowledged and how many facts are there. */
async function killOneVault(drive, kills, wanted) {
  await openWithCase(drive);
  let all = { transactions: await transactions(drive.panel), facts: 0 };
  for (let kill = 0; kill < kills; kill += 1) {
    const seen = await writeUntilKilled(drive, all, wanted);
    await reopen(drive);
    all = { ...seen, facts: await unlocked(drive, seen.facts) };
  }
  return all;
}

export const killRows = [
  {
    id: 1,
    title: 'the browser is killed while signals are saved',
    expected: 'every acknowledged signal is there, no half one',
    run: async ({ open, runs }) => {
      const sum = { transactions: 0, facts: 0, vaults: 0 };
      for (let left = runs; left > 0; left -= killsPerVault) {
        const drive = await open();
        const seen = await killOneVault(drive, Math.min(left, killsPerVault), transactionsPerKill(runs));
        await drive.close();
        sum.transactions += seen.transactions;
        sum.facts += seen.facts;
        sum.vaults += 1;
      }
      ok(sum.transactions > runs, 'hardly anything was written, so nothing was tried');
      const { transactions: kept, facts, vaults } = sum;
      return `${runs} kills in ${vaults} vaults, ${kept} transactions acknowledged, ${facts} signals there, 0 lost`;
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
