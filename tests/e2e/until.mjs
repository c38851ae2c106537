/** Waiting for something that can be seen, never for a length of time. */
import { setTimeout as pause } from 'node:timers/promises';

const interval = 40;

/**
 * Asks `check` again and again until it gives something other than undefined, null or false, and gives that.
 * Throws with `what` when it has not come within the time; an error of the last check is its cause.
 */
export async function until(what, milliseconds, check) {
  const end = performance.now() + milliseconds;
  for (;;) {
    let cause;
    try {
      const found = await check();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}`, { cause });
    await pause(interval);
  }
}
