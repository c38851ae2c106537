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

async function runCheck({ name, run }, found) {
  try {
    const live = /^(e2e|faults)/.test(name);
    if (live) console.log(`\n${name}`);
    return await (live ? run(found) : step(name, () => run(found)));
  } catch (error) {
    // A check that cannot run has failed; the others still tell what they know.
    return { passed: 0, failed: 1, output: error instanceof Remedy ? error.message : error.stack };
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
    for (const check of chosen) {
      const result = await runCheck(check, found);
      total.passed += result.passed;
      total.failed += result.failed;
      lines.push(report({ name: check.name, ...result }));
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
