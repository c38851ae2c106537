/** Which frames of the page beside the panel are asked. */
import { browser } from 'wxt/browser';
import { hasManyFrames } from '@/lib/host/many-frames';

/** One frame, the top one if none is named: it reaches the others that may be reached (lib/host/active-element.ts). */
export const frameOf = (tabId: number, frame = 0) => ({ tabId, frameIds: [frame] });

/** Every frame the browser lets us into: of linked sites too, which the top frame cannot reach. */
export const framesOf = (tabId: number) => ({ tabId, allFrames: true });

export type Target = ReturnType<typeof frameOf> | ReturnType<typeof framesOf>;

/** With a script in each of a thousand frames, once a second, Chromium did nothing else for half a minute (2026-11). */
const mostFrames = 100;

/** Every frame; of a page with too many of them, or that does not let itself be asked, only the top one. */
export async function reachableFrames(tabId: number): Promise<Target> {
  const target = frameOf(tabId);
  try {
    const [many] = await browser.scripting.executeScript({ target, func: hasManyFrames, args: [mostFrames] });
    return many?.result === false ? framesOf(tabId) : target;
  } catch {
    return target;
  }
}
