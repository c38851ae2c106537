/** `npm test`: everything, in order, to the end. `-- --only=unit,e2e` for some. The last line is the count. */
import { checks } from './checks.mjs';
import { install } from './install.mjs';
import { Remedy, runMain } from './program.mjs';
import { step } from './step.mjs';

const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const chosen = checks.filter(({ name }) => !only || only.some((word) => name.startsWith(word)));

/** A check that cannot run has failed; the others still tell what they know. */
const failure = (error) => ({
  passed: 0,
  failed: 1,
  output: error instanceof Remedy ? error.message : error.stack,
});

async function runCheck({ name, run }, found) {
  const isLive = /^(e2e|faults)/.test(name);
  if (isLive) console.log(`\n${name}`);
  return isLive ? run(found, true) : step(name, () => run(found));
}

/** A check that ran beside another one says what it saw after it, as if it ran then. */
async function tellLater({ name }, running) {
  const { lines, ...result } = await running;
  console.log(`\n${name}\n${lines?.trimEnd() ?? ''}`);
  return result;
}

/** Runs the checks in order, and those beside another one along with it. Gives each with its result. */
async function* runAll(found) {
  const ahead = new Map();
  for (const check of chosen) {
    for (const other of chosen.filter(({ beside }) => beside === check.name))
      ahead.set(other.name, other.run(found, false).catch(failure));
    const running = ahead.get(check.name);
    yield {
      name: check.name,
      ...(await (running ? tellLater(check, running) : runCheck(check, found).catch(failure))),
    };
  }
}

const report = ({ name, passed, failed, output }) => {
  const counted = passed + failed > 1 || passed > 0 ? ` (${passed} passed, ${failed} failed)` : '';
  if (failed > 0 && output) console.log(`\n${output.trim()}\n`);
  return `${failed === 0 ? 'ok    ' : 'NOT OK'}  ${name}${counted}`;
};

const total = { passed: 0, failed: 0 };
await runMain(async () => {
  const lines = [];
  try {
    const found = await install({ browsers: ['chromium', 'firefox'], screen: true });
    for await (const result of runAll(found)) {
      total.passed += result.passed;
      total.failed += result.failed;
      lines.push(report(result));
    }
  } catch (error) {
    total.failed += 1;
    throw error;
  } finally {
    if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
    process.exitCode = total.failed > 0 ? 1 : 0;
  }
});
console.log(`${total.passed} passed, ${total.failed} failed`);
