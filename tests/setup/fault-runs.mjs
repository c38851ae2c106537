/** The catalogue of faults (knowledge/security.md §6) in one browser, as a program of its own. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder } from './build.mjs';
import { root, runProgram } from './program.mjs';

/** Chromium has two ways of storing IndexedDB; which one somebody has depends on when it was installed. */
export const flavours = ['chromium', 'chromium-sqlite', 'firefox'];
export const browserOf = (flavour) => (flavour === 'firefox' ? 'firefox' : 'chromium');

/** Runs the rows (`only` are ids) and gives their outcomes; prints them as they come, unless `json`. */
export async function runFaults(flavour, found, { runs, only, json = false }) {
  const browser = browserOf(flavour);
  const report = join(root, `tests/.output/faults-${flavour}.json`);
  await mkdir(join(root, 'tests/.output'), { recursive: true });
  await rm(report, { force: true });
  const asked = {
    browser: flavour,
    executable: found[browser],
    extension: builtFolder(browser),
    report,
    runs,
    only,
    json,
  };
  const { output } = await runProgram(found.node, [join(root, 'tests/faults/run.mjs'), JSON.stringify(asked)], {
    show: !json,
  });
  const written = await readFile(report, 'utf8').catch(() => undefined);
  return written ? JSON.parse(written) : [{ id: 0, title: 'the run itself', pass: false, observed: output }];
}

/** The same for rows that are proven by tests of the repository. */
export async function runProofs(rows, found) {
  const outcomes = [];
  for (const project of new Set(rows.map(({ proof }) => proof.project))) {
    const mine = rows.filter(({ proof }) => proof.project === project);
    const report = join(root, `tests/.output/faults-${project}.json`);
    const words = ['run', '-c', 'tests/vitest.config.ts', '--project', project, '--reporter=json'];
    const files = [...new Set(mine.map(({ proof }) => proof.file))];
    const program = [join(root, 'node_modules/vitest/vitest.mjs'), ...words, `--outputFile.json=${report}`, ...files];
    const { output } = await runProgram(found.node, program, {
      env: { NAAST_CHROMIUM: found.chromium, VITE_NAAST_THOROUGH: '1' },
    });
    const { testResults } = JSON.parse(await readFile(report, 'utf8').catch(() => '{"testResults":[]}'));
    for (const { id, title, expected, proof } of mine) {
      const tests = testResults
        .filter(({ name }) => name.endsWith(proof.file))
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ fullName }) => fullName.includes(proof.name));
      const failed = tests.filter(({ status }) => status !== 'passed');
      const pass = tests.length > 0 && failed.length === 0;
      const observed = pass ? `${tests.length} tests` : `${failed.length} of ${tests.length} tests failed ${output}`;
      outcomes.push({ id, title, expected, pass, observed });
    }
  }
  return outcomes;
}
