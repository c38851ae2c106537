/** Runs another program and keeps what it said, to show only when it matters. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** After Ctrl-C the children clean up after themselves, and nothing new is started. */
let isInterrupted = false;

/**
 * Runs to its end; gives { code, output }. With `show` its words also go straight to the terminal. A program that
 * cannot be found gives code 127 and the sentence of the system, as a shell does.
 */
export function runProgram(command, words, { env = {}, show = false, shell = false } = {}) {
  if (isInterrupted) return Promise.resolve({ code: 130, output: 'Interrupted.' });
  return new Promise((done) => {
    const options = { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell };
    const child = spawn(command, words, options);
    const said = [];
    for (const [stream, out] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (piece) => {
        said.push(piece);
        if (show) out.write(piece);
      });
    }
    const end = (code, more = '') => {
      done({ code, output: Buffer.concat(said).toString() + more });
    };
    child.once('error', (error) => end(127, String(error.message)));
    child.once('close', (code) => end(code ?? 1));
  });
}

/** A sentence for the person at the terminal: what is missing and what to do. Never a stack of calls. */
export class Remedy extends Error {}

/** As `runProgram`, but throws a Remedy with the program's last words when it fails. */
export async function mustRun(what, ...program) {
  const { code, output } = await runProgram(...program);
  if (code !== 0)
    throw new Remedy(`${what} failed (code ${code}):\n${output.trim().split('\n').slice(-30).join('\n')}`);
  return output;
}

/**
 * Runs a set-up program: prints a Remedy as a sentence, and lets Ctrl-C reach the children first, which clean up
 * after themselves.
 */
export async function runMain(main) {
  process.on('SIGINT', () => {
    isInterrupted = true;
    process.exitCode = 130;
  });
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Remedy ? error.message : error.stack);
    process.exitCode = 1;
  }
}
