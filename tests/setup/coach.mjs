/** `npm run coach -- CORPUS.jsonl > predictions.jsonl`: the coach's hints for a corpus, in the scorer's format. */
import { fstatSync, ftruncateSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** npm prints two lines of its own before it starts a script; in a file they would not be JSON. */
function write(text) {
  const bytes = Buffer.from(text);
  const isFile = fstatSync(1).isFile();
  if (isFile) ftruncateSync(1, 0);
  let done = 0;
  while (done < bytes.length) done += writeSync(1, bytes, done, bytes.length - done, isFile ? done : null);
}

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('npm run coach -- CORPUS.jsonl > predictions.jsonl');
  process.exitCode = 2;
} else {
  const text = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), corpus), 'utf8');
  const { module } = await runnerImport(`${root}/tests/setup/coach-commands.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  const lines = module.predictionsFor(text);
  write(lines.map((line) => `${line}\n`).join(''));
  console.error(`${lines.length} items read.`);
}
