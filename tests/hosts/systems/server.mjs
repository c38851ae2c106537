/** A program that serves until it is stopped. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { until } from '../../e2e/until.mjs';

/** A port that nobody uses at this moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts it in a process group of its own, its words in `log`, and waits until `answers`; gives how to stop it. */
export async function serve(program, words, { env, cwd, log, answers }) {
  const file = await open(log, 'a');
  const child = spawn(program, words, {
    cwd,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', file.fd, file.fd],
  });
  const ended = once(child, 'exit').catch(() => undefined);
  const stop = async () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGTERM');
    await ended;
    await file.close();
  };
  try {
    await until(`${program} answers (its log: ${log})`, 60_000, () => answers().catch(() => false));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
