/** Starts Firefox with the built add-on in it and gives the Marionette session. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openMarionette } from './marionette.mjs';

const headlessSize = { MOZ_HEADLESS_WIDTH: '1400', MOZ_HEADLESS_HEIGHT: '1000' };

/** Without `display` Firefox is headless; with true it uses the screen there is, with a name that X display. */
export async function launchFirefox({ executable, extension, profile, display }) {
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const mode = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(executable, [...(display ? [] : ['-headless']), ...mode], {
    stdio: 'ignore',
    // Its own process group, so that a kill takes the content processes along.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...headlessSize, ...(typeof display === 'string' ? { DISPLAY: display } : {}) },
  });
  // In its own process group it does not hear Ctrl-C: it may not outlive us when we stop while it starts.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const ended = new Promise((done) => child.once('exit', done)).then(() => process.off('exit', endWithUs));
  const session = await openMarionette(() => readFile(portFile, 'utf8').then(Number));
  await session.send('Addon:Install', { path: extension, temporary: true });
  return {
    ...session,
    ended,
    kill: async () => {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    quit: async () => {
      await session.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await ended;
    },
  };
}
