/** `npm run fuzz`: 10,000 mangled copies, packs, notes and messages of each kind, with the slowest. `-- --runs N` for another number. */
import { parseArgs } from 'node:util';
import { ensurePackages } from './packages.mjs';
import { Remedy, runMain, runProgram } from './program.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' } } });

await runMain(async () => {
  if (!(Number(values.runs) > 0)) throw new Remedy('--runs is a number above 0');
  const node = await ensurePackages();
  const words = ['run', '-c', 'tests/vitest.config.ts', '--project', 'unit', 'tests/unit/fuzz'];
  const env = { NAAST_FUZZ: values.runs };
  const { code, output } = await runProgram(node, ['node_modules/vitest/vitest.mjs', ...words], { env });
  const told = output.split('\n').filter((line) => line.startsWith('FUZZ '));
  for (const line of told) console.log(line.slice('FUZZ '.length));
  if (code !== 0) throw new Remedy(output.slice(-4_000));
});
