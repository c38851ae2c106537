/** A screen that nobody sees: its own X server on a free number, with a window manager, so that menus can be clicked. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const ended = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
};

/** Starts Xvfb and openbox; gives the display's name (':7') and `stop`. Rejects when Xvfb cannot start. */
export async function openDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((done, fail) => {
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb stopped with code ${code}`)));
    // Xvfb writes the number it found free, and only once it answers.
    server.stdio[3].once('data', (text) => done(String(text).trim()));
  });
  const display = `:${number}`;
  const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  manager.once('error', () => undefined);
  return {
    display,
    stop: async () => {
      if (manager.pid) await ended(manager);
      await ended(server);
    },
  };
}
