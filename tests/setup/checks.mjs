/** Everything `npm test` runs, in order. A check gives { passed, failed }, and its output when something failed. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runE2e } from './e2e-runs.mjs';
import { runFaults } from './fault-runs.mjs';
import { root, runProgram } from './program.mjs';

const bin = (path) => join(root, 'node_modules', path);

/** A program that only says yes or no: counted when it fails, because the numbers are those of the tests. */
async function runPlain(found, ...commands) {
  for (const words of commands) {
    const { code, output } = await runProgram(found.node, words);
    if (code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 0, failed: 0 };
}

const plain =
  (...commands) =>
  (found) =>
    runPlain(found, ...commands);

/** A test file that could not even be read has no tests of its own; it counts as one failure. */
const countTests = ({ numPassedTests, testResults }) => ({
  passed: numPassedTests,
  failed: testResults.reduce((sum, { status, assertionResults }) => {
    const failures = assertionResults.filter((test) => test.status === 'failed').length;
    return sum + (failures || (status === 'failed' ? 1 : 0));
  }, 0),
});

const vitest = (project) => async (found) => {
  const report = join(root, `tests/.output/${project}.json`);
  await mkdir(join(root, 'tests/.output'), { recursive: true });
  await rm(report, { force: true });
  const words = [bin('vitest/vitest.mjs'), 'run', '-c', 'tests/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { NAAST_CHROMIUM: found.chromium };
  const { code, output } = await runProgram(found.node, [...words, ...reporters], { env });
  const written = await readFile(report, 'utf8').catch(() => undefined);
  const counts = written ? countTests(JSON.parse(written)) : { passed: 0, failed: 1 };
  return { ...counts, failed: code !== 0 ? Math.max(1, counts.failed) : counts.failed, output };
};

const buildBoth = async (found) => {
  for (const browser of ['chromium', 'firefox']) await build(browser, found.node);
  return { passed: 0, failed: 0 };
};

/** A few pages of the gallery, those that need no packages; `npm run hosts` runs them all. */
async function runHosts(found) {
  const pages = ['textarea', 'editable', 'shadow-closed', 'frame-design-mode', 'input-password'];
  const words = [
    join(root, 'tests/hosts/run/hosts.mjs'),
    '--no-build',
    '--only',
    pages.join(','),
    '--scenario',
    'undo',
  ];
  const { code, output } = await runProgram(found.node, words);
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const failed = lines.filter((line) => !JSON.parse(line).ok).length;
  return { passed: lines.length - failed, failed: code !== 0 ? Math.max(1, failed) : failed, output };
}

/** The rows of the catalogue that say most in the least time; `npm run faults` runs all of them. */
const faults = (flavour, only) => async (found) => {
  const outcomes = await runFaults(flavour, found, { runs: 2, only });
  const failed = outcomes.filter(({ pass }) => pass === false).length;
  return { passed: outcomes.filter(({ pass }) => pass).length, failed };
};

const tsc = bin('typescript/bin/tsc');

/** `name` is what `--only=` takes. `beside` another check: runs while that one does; each waits more than it works. */
export const checks = [
  {
    name: 'types',
    run: plain([bin('wxt/bin/wxt.mjs'), 'prepare'], [tsc, '--noEmit'], [tsc, '-p', 'tests/house/pure.tsconfig.json']),
  },
  { name: 'lint', run: plain([bin('eslint/bin/eslint.js'), '-c', 'tests/house/eslint.config.js', '.']) },
  { name: 'format', run: plain([bin('prettier/bin/prettier.cjs'), '--check', '.']) },
  { name: 'house', run: vitest('house') },
  { name: 'unit', run: vitest('unit') },
  { name: 'browser', beside: 'lint', run: vitest('browser') },
  { name: 'build', run: buildBoth },
  { name: 'hosts', run: runHosts },
  { name: 'e2e-chromium', run: (found, show) => runE2e('chromium', found, { show }) },
  { name: 'e2e-firefox', beside: 'e2e-chromium', run: (found, show) => runE2e('firefox', found, { show }) },
  { name: 'faults-chromium', run: faults('chromium', [1, 12, 46]) },
  { name: 'faults-firefox', run: faults('firefox', [12]) },
];
