/** The public `age` program (https://age-encryption.org), which asks for its passphrase on a terminal: so it gets one. */
import { execFileSync, spawn } from 'node:child_process';

/** Why it cannot be asked here; undefined when it can. */
export function ageIsMissing() {
  for (const [program, version] of [
    ['age', '--version'],
    ['script', '--version'],
  ]) {
    try {
      execFileSync(program, [version], { stdio: 'ignore' });
    } catch {
      return `needs the program ${program}: on Debian "apt-get install age bsdutils"`;
    }
  }
  return undefined;
}

/** Runs age in a terminal of its own, and types `answer` at each question. */
function inTerminal(words, answer) {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--echo', 'never', '--command', `age ${quoted}`, '/dev/null']);
  let said = '';
  return new Promise((done, fail) => {
    child.stdout.on('data', (piece) => {
      said += piece;
      if (/passphrase[^:]*: ?$/i.test(String(piece).trimEnd().concat(' '))) child.stdin.write(`${answer}\n`);
    });
    child.once('error', fail);
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`age said: ${said}`))));
  });
}

/** Opens `file` into `to`. */
export const openWithAge = (file, to, secret) => inTerminal(['-d', '-o', to, file], secret);

/** Seals `file` into `to` with a passphrase. */
export const sealWithAge = (file, to, secret) => inTerminal(['-p', '-o', to, file], secret);
