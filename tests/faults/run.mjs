/**
 * Runs rows of the catalogue in one browser: node run.mjs '{"browser":…}'. One line per row: id, ok or NOT OK, title,
 * expected, observed.
 */
import { writeFile } from 'node:fs/promises';
import { serveDemo } from '../demo/server.mjs';
import { openChromium } from '../e2e/chromium.mjs';
import { openFirefox } from '../e2e/firefox.mjs';
import { actKillRows } from './act-kill-rows.mjs';
import { ageRows, needsAge } from './age-rows.mjs';
import { borderRows } from './border-rows.mjs';
import { damageRows } from './damage-rows.mjs';
import { diskRows, needsDisk } from './disk-rows.mjs';
import { killRows } from './kill-rows.mjs';
import { lockRows } from './lock-rows.mjs';
import { secrecyRows } from './secrecy-rows.mjs';
import { windowRows } from './window-rows.mjs';

const { browser: flavour, executable, extension, report, runs, only, json } = JSON.parse(process.argv[2]);
const browser = flavour === 'firefox' ? 'firefox' : 'chromium';
const features = flavour === 'chromium-sqlite' ? ['IdbSqliteBackingStore'] : [];
const openBrowser = { chromium: openChromium, firefox: openFirefox }[browser];
const say = (words) => void (json || process.stdout.write(`${words}\n`));

const groups = [killRows, actKillRows, diskRows, damageRows, windowRows, lockRows, secrecyRows, borderRows, ageRows];
const rows = groups
  .flat()
  .sort((one, other) => Number(String(one.id).slice(0, 2)) - Number(String(other.id).slice(0, 2)));

/** Every row has browsers of its own; those it left open are closed. */
async function runRow(row) {
  const demo = await serveDemo();
  const opened = [];
  const open = async (more = {}) => {
    const drive = await openBrowser({ executable, extension, demo, features, ...more });
    opened.push(drive);
    return drive;
  };
  try {
    return { pass: true, observed: await row.run({ open, browser, runs }) };
  } catch (error) {
    return { pass: false, observed: `${error.message}\n${error.stack.split('\n').slice(1, 6).join('\n')}` };
  } finally {
    for (const drive of opened) await drive.close().catch(() => undefined);
    await demo.close();
  }
}

const outcomes = [];
for (const row of rows.filter(({ id }) => !only || only.includes(id))) {
  const { id, title, expected } = row;
  const reason =
    (row.only && row.only !== browser && `only in ${row.only}`) ||
    (diskRows.includes(row) && needsDisk) ||
    (ageRows.includes(row) && needsAge);
  if (reason) {
    outcomes.push({ id, title, reason });
    say(`${id}  not run: ${reason}`);
    continue;
  }
  const start = performance.now();
  const outcome = { id, title, expected, ...(await runRow(row)), seconds: (performance.now() - start) / 1000 };
  outcomes.push(outcome);
  say(`${id}  ${outcome.pass ? 'ok' : 'NOT OK'}  ${title}. Expected: ${expected}. Observed: ${outcome.observed}`);
}
await writeFile(report, JSON.stringify(outcomes));
process.exitCode = outcomes.some(({ pass }) => pass === false) ? 1 : 0;
