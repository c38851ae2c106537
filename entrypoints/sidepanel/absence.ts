/** When the professional is no longer there: idle, a locked machine, sleep or a clock that jumped (security.md §3.5). */
import { browser } from 'wxt/browser';

const tick = 5_000;
const sleptAfter = 20_000;
const clockWentBack = -2_000;
const eightHours = 8 * 3_600_000;

/**
 * Calls `listener` when nobody has touched the panel for the given time while the machine was idle too, at once when
 * the machine locks, sleeps or its clock jumps, and in any case after eight hours. Gives how to stop.
 */
export function watchForAbsence(minutes: () => number, listener: () => void): () => void {
  let touchedAt = performance.now();
  let idle = false;
  let wall = Date.now();
  let steady = performance.now();
  const startedAt = steady;
  const touched = () => (touchedAt = performance.now());

  const changed = (state: string) => {
    idle = state !== 'active';
    if (state === 'locked') listener();
  };
  browser.idle.setDetectionInterval(60);
  browser.idle.onStateChanged.addListener(changed);

  const timer = setInterval(() => {
    const drift = Date.now() - wall - (performance.now() - steady);
    wall = Date.now();
    steady = performance.now();
    const untouched = steady - touchedAt > minutes() * 60_000;
    if (drift > sleptAfter || drift < clockWentBack || (untouched && idle) || steady - startedAt > eightHours)
      listener();
  }, tick);

  for (const event of ['keydown', 'pointerdown'] as const) document.addEventListener(event, touched);
  return () => {
    clearInterval(timer);
    browser.idle.onStateChanged.removeListener(changed);
    for (const event of ['keydown', 'pointerdown'] as const) document.removeEventListener(event, touched);
  };
}
