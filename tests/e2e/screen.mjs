/** The hands on a real (virtual) screen: what a browser draws outside the page can only be reached this way. */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.mjs';

const run = promisify(execFile);

/** xdotool on one X display. */
export function createScreen(display) {
  const env = { ...process.env, DISPLAY: display };
  const xdotool = async (...args) => {
    const { stdout } = await run('xdotool', args, { env });
    return stdout.split('\n').filter(Boolean);
  };
  const windows = () => xdotool('search', '--onlyvisible', '--name', '.*').catch(() => []);
  const picture = join(tmpdir(), `naast-screen${display.replace(':', '-')}-${process.pid}.png`);
  const look = async (area) => {
    await run('scrot', ['-o', '-a', area, picture], { env });
    const seen = await readFile(picture);
    await rm(picture);
    return seen.toString('base64');
  };
  /** A strip of the empty title bar: a question of the browser darkens it, nothing in a page changes it. */
  const titleBar = () => look('400,4,500,20');
  /**
   * The place of the question, and of the page under it. Chromium draws the question first and gives it the keyboard
   * half a second later, with a ring around a button: only what stays the same for longer stands still.
   */
  const question = () => look('400,60,600,300');
  const isStill = async () => {
    const end = performance.now() + 900;
    const first = await question();
    while (performance.now() < end) if ((await question()) !== first) return false;
    return true;
  };
  /** In its first moments Chromium ignores keys (against answers by accident): pressed until something comes of it. */
  const pressUntil = (key, came) =>
    until(`${key} counts`, 10_000, async () => {
      await xdotool('key', key);
      return until('it counted', 1500, came).catch(() => false);
    });
  return {
    /** Waits until a window has the keyboard: one that gets it later would close the popup that is open by then. */
    waitForWindow: () =>
      until('the browser has the keyboard', 10_000, () => xdotool('getactivewindow').catch(() => false)),
    key: (name) => xdotool('key', name),
    rightClick: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    /** Takes what lies at one point to another; a drag begins, and is heard of, only when the pointer moves in steps. */
    drag: async (from, to) => {
      const at = ({ x, y }) => ['mousemove', '--sync', String(Math.round(x)), String(Math.round(y))];
      const towards = (part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      await xdotool(...at(from), 'mousedown', '1');
      for (const part of [0.02, 0.1, 0.4, 0.7, 0.9, 0.97, 1]) await xdotool(...at(towards(part)), 'sleep', '0.1');
      await xdotool('mouseup', '1');
    },
    /** Does `act` and waits until the browser has drawn a menu on top. */
    waitForMenu: async (act) => {
      const before = new Set(await windows());
      await act();
      await until('the page menu', 10_000, async () => (await windows()).some((id) => !before.has(id)));
    },
    /** Does `act`, waits until the browser asks its question, and answers it; the button that allows is the second. */
    answerQuestion: async (act, isAllowed) => {
      await until('the window stands still', 10_000, isStill);
      const before = await titleBar();
      const isAnswered = async () => (await titleBar()) === before;
      await act();
      await until('the question of the browser', 10_000, async () => !(await isAnswered()));
      await until('the question stands still', 10_000, isStill);
      const drawn = await question();
      if (isAllowed) await pressUntil('Tab', async () => (await question()) !== drawn);
      await pressUntil(isAllowed ? 'Return' : 'Escape', isAnswered);
    },
  };
}
