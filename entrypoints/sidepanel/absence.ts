/** Watches whether anybody is there; what counts as gone stands in lib/app/absence.ts. */
import { browser } from 'wxt/browser';
import { isGone } from '@/lib/app/absence';

const tick = 5_000;
const touches = ['keydown', 'pointerdown'] as const;

/** Calls `listener` when nobody is there any more, and at once when the machine locks. Gives how to look now and to stop. */
export function watchForAbsence(
  minutes: () => number,
  listener: (how: 'soft' | 'hard') => void,
): { isHere: () => boolean; stop: () => void } {
  const openedAt = performance.now();
  let touchedAt = openedAt;
  let machineIdle = false;
  let last = { wall: Date.now(), steady: openedAt };

  const touched = () => (touchedAt = performance.now());
  const changed = (state: string) => {
    machineIdle = state !== 'active';
    if (state === 'locked') listener('hard');
  };
  const look = () => {
    const now = { wall: Date.now(), steady: performance.now() };
    const drift = now.wall - last.wall - (now.steady - last.steady);
    last = now;
    const presence = { untouched: now.steady - touchedAt, machineIdle, drift, open: now.steady - openedAt };
    const gone = isGone(presence, minutes());
    if (gone) listener('soft');
    return !gone;
  };

  browser.idle.setDetectionInterval(60);
  browser.idle.onStateChanged.addListener(changed);
  const timer = setInterval(look, tick);
  for (const event of touches) document.addEventListener(event, touched);
  const stop = () => {
    clearInterval(timer);
    browser.idle.onStateChanged.removeListener(changed);
    for (const event of touches) document.removeEventListener(event, touched);
  };
  return { isHere: look, stop };
}
