/** `npm run pack -- lint|show|new FILE…`: for authors of protocol packs. Runs the product's own linter. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const { module } = await runnerImport(`${root}/tests/setup/pack-commands.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
const { lines, failed } = module.run(process.argv.slice(2), {
  folder: process.env.INIT_CWD ?? process.cwd(),
  packs: `${root}/lib/protocol/packs`,
  today: new Date().toISOString().slice(0, 10),
});
for (const line of lines) console.log(line);
if (failed) process.exitCode = 1;
