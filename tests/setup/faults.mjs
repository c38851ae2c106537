/**
 * `npm run faults`: the catalogue of faults and attacks. `-- --browser chromium|chromium-sqlite|firefox` for one,
 * `--runs N` kills per row, `--only 1,8,46` for some rows, `--json` for programs.
 */
import { parseArgs } from 'node:util';
import { notRun } from '../faults/not-run.mjs';
import { proofRows } from '../faults/proof-rows.mjs';
import { buildTwice, twiceBuilt } from '../faults/twice-built.mjs';
import { build } from './build.mjs';
import { browserOf, flavours, runFaults, runProofs } from './fault-runs.mjs';
import { install } from './install.mjs';
import { Remedy, runMain } from './program.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    runs: { type: 'string', default: '10' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { json } = values;
const runs = Number(values.runs);
const only = values.only?.split(',').map(Number);
const isWanted = ({ id }) => !only || only.includes(id);
const chosen = values.browser ? [values.browser] : flavours;

const line = ({ id, title, expected, pass, observed }) =>
  `${id}  ${pass ? 'ok' : 'NOT OK'}  ${title}. Expected: ${expected}. Observed: ${observed}`;

function tell(all, left, failed) {
  console.log('\nby tests of the repository');
  for (const outcome of all.tests) console.log(line(outcome));
  console.log('\nnot run');
  for (const { id, reason } of left) console.log(`${id}  ${reason}`);
  const passed = Object.values(all)
    .flat()
    .filter(({ pass }) => pass).length;
  console.log(`\n${passed} passed, ${failed} failed, ${left.length} rows not run`);
}

await runMain(async () => {
  if (!chosen.every((each) => flavours.includes(each))) throw new Remedy(`--browser is one of ${flavours.join(', ')}`);
  if (!(runs > 0)) throw new Remedy('--runs is a number above 0');
  const browsers = [...new Set(chosen.map(browserOf))];
  const found = await install({ browsers: [...new Set(['chromium', ...browsers])] });
  const all = {};
  for (const browser of browsers) await build(browser, found.node);
  for (const flavour of chosen) {
    if (!json) console.log(`\n${flavour}`);
    all[flavour] = await runFaults(flavour, found, { runs, only, json });
  }
  all.tests = await runProofs(proofRows.filter(isWanted), found);
  if (isWanted(twiceBuilt)) all.tests.push(await buildTwice(found.node));
  const left = notRun.filter(isWanted);
  const failed = Object.values(all)
    .flat()
    .filter(({ pass }) => pass === false);
  if (json) console.log(JSON.stringify({ ...all, notRun: left }, null, 2));
  else tell(all, left, failed.length);
  if (failed.length > 0) process.exitCode = 1;
});
