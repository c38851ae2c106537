/**
 * A vault that grew for years, in the panel's own page: unlocking, opening a case, saving, typing on a slow machine. The
 * page stands in a tab, so that one small browser without a screen is enough.
 */
import { argon2Sync } from 'node:crypto';
import { rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { save } from '../faults/write-in-panel.mjs';
import { panelInTab } from './panel-in-tab.mjs';
import { stopwatch, timeTo } from './stopwatch.mjs';

const entries = 40;
const runs = 5;
const passphrase = 'vijf losse woorden over regen';

const sorted = (times) => times.toSorted((one, other) => one - other);
const median = (times) => sorted(times)[Math.floor(times.length / 2)];
const spread = (times) => `${Math.round(sorted(times)[0])}–${Math.round(sorted(times).at(-1))}`;

const line = (name, times, most) => ({
  name: `${name}, median (min–max)`,
  value: `${Math.round(median(times))} ms (${spread(times)})`,
  target: most ? `≤ ${most} ms` : '',
  missed: most !== undefined && median(times) > most,
});

const tasksLine = (name, tasks, most) => ({
  name: `${name}: longest task`,
  value: `${Math.round(Math.max(0, ...tasks))} ms (${tasks.length} over 50 ms)`,
  target: most ? `≤ ${most} ms` : '',
  missed: most !== undefined && Math.max(0, ...tasks) > most,
});

/** The product's own vault, as one script for a page of the extension. */
async function fillScript(root) {
  const at = root.replace(/\/$/, '');
  const { output } = await build({
    root: at,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at } },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${at}/tests/bench/fill-vault.ts`, formats: ['iife'], name: 'naastBench', fileName: 'fill' },
    },
  }).then((built) => (Array.isArray(built) ? built[0] : built));
  return output.find(({ type, isEntry }) => type === 'chunk' && isEntry).code;
}

/** Puts cases in beside the panel, in a page that is then closed. */
async function grow(browser, address, script, { from, to }) {
  const page = await browser.newPage();
  await page.exposeFunction('naastDerive', (words, salt, memory, passes) => [
    ...argon2Sync('argon2id', {
      ...{ message: Buffer.from(words), nonce: Buffer.from(salt) },
      ...{ parallelism: 1, tagLength: 32, memory, passes },
    }),
  ]);
  await page.goto(address('options.html'));
  await page.evaluate(script);
  const most = 100; // what the browser's own connection waits for at once has an end
  for (let first = from; first < to; first += most) {
    const numbers = { from: first, to: Math.min(first + most, to), entries };
    await page.evaluate((words, which) => window.naastFill(words, which), passphrase, numbers);
  }
  await page.close();
}

/** Locks and opens again; gives the milliseconds of the whole and of the key alone, and the long tasks after the key. */
async function unlockOnce(panel) {
  await panel.lock();
  await panel.type('Wachtzin', passphrase);
  const whole = await panel.evaluate(timeTo, '^Open$', 'Casussen');
  const { kdf, tasks } = await panel.seen();
  const { at, took } = kdf.at(-1);
  return { whole, kdf: took, tasks: tasks.filter(({ began }) => began > at).map((task) => task.took) };
}

async function measureAt(panel, cases) {
  const size = `${cases} cases × ${entries}`;
  const is = (one, most) => (cases === one ? most : undefined);
  const unlocked = [];
  for (let run = 0; run < runs; run += 1) unlocked.push(await unlockOnce(panel));
  const opens = [];
  for (let run = 0; run < runs; run += 1) {
    opens.push(await panel.evaluate(timeTo, '^Groep 4', 'Groep 4'));
    await panel.back();
  }
  await panel.evaluate(timeTo, '^Groep 4', 'Groep 4');
  const before = await panel.seen();
  await save(panel, 0, 10);
  const after = await panel.seen();
  await panel.back();
  const memory = await panel.memory();
  return [
    line(
      `${size}: deriving the key`,
      unlocked.map(({ kdf }) => kdf),
    ),
    line(
      `${size}: from the key to the list`,
      unlocked.map(({ whole, kdf }) => whole - kdf),
      is(1_000, 300),
    ),
    tasksLine(
      `${size}: from the key to the list`,
      unlocked.flatMap(({ tasks }) => tasks),
      is(200, 50),
    ),
    line(`${size}: opening a case`, opens, is(1_000, 50)),
    line(`${size}: saving, from click to “Opgeslagen”`, after.saves.slice(before.saves.length), is(1_000, 30)),
    tasksLine(
      `${size}: saving and walking`,
      after.tasks.slice(before.tasks.length).map(({ took }) => took),
      is(200, 50),
    ),
    { name: `${size}: memory of the panel`, value: `${(memory / 1e6).toFixed(0)} MB of heap`, target: '' },
  ];
}

/** 2,000 records on a processor that is six times slower. */
async function measureSlow(panel) {
  await panel.slowDown(6);
  const times = [];
  for (let run = 0; run < 3; run += 1) times.push((await unlockOnce(panel)).whole);
  await panel.evaluate(timeTo, '^Groep 4', 'Groep 4');
  await panel.openSignalForm();
  const before = (await panel.seen()).tasks.length;
  await panel.type('Letterlijke tekst of woorden', 'hij had een blauwe plek en zei dat hij gevallen was');
  const tasks = (await panel.seen()).tasks.slice(before).map(({ took }) => took);
  await panel.slowDown(1);
  await panel.back();
  return [
    line('processor ×6 slower, 2,000 records: unlocking', times, 5_000),
    tasksLine('processor ×6 slower, 2,000 records: typing', tasks, 50),
  ];
}

/** `sizes` are numbers of cases, small to large; each is measured on the way. */
export async function fullVault({ root, extension, say, sizes = [50, 200, 1_000] }) {
  const script = await fillScript(root);
  const { browser, panel, address, profile } = await panelInTab(puppeteer, extension);
  try {
    await panel.begin(passphrase, 'Groep 4', stopwatch);
    const lines = [];
    let there = 0;
    for (const size of sizes) {
      const began = performance.now();
      await grow(browser, address, script, { from: there + 1, to: size });
      say(`Filled up to ${size} cases in ${Math.round((performance.now() - began) / 1_000)} s.`);
      there = size;
      await panel.startAnew(stopwatch);
      const measured = await measureAt(panel, size);
      if (size === sizes[0]) measured.push(...(await measureSlow(panel)));
      for (const { name, value } of measured) say(`${name}: ${value}`);
      lines.push(...measured);
    }
    return lines;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}
