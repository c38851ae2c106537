/**
 * The call that is going on, and who asked the panel to write something down: in `storage.session`, so in memory only.
 * Nothing of a case is in it. Checked by hand: the popup and the locked panel do not load zod.
 */
import { browser } from 'wxt/browser';
import type { About, Call } from '@/lib/app/call';

const callKey = 'call';
const askedKey = 'write-down';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A call as it was kept, or nothing when it cannot be one. */
export function checkCall(stored: unknown): Call | undefined {
  const { startedAt, number, who } = isRecord(stored) ? stored : {};
  if (typeof startedAt !== 'string' || Number.isNaN(Date.parse(startedAt))) return undefined;
  return typeof number === 'string' && typeof who === 'string' ? { startedAt, number, who } : undefined;
}

/** No call lasts longer: a clock that nobody stopped tells nothing any more. */
const longestCall = 4 * 3_600_000;

/** The call that is going on, if any. */
export async function readCall(): Promise<Call | undefined> {
  const call = checkCall((await browser.storage.session.get(callKey))[callKey]);
  return call && Date.now() - Date.parse(call.startedAt) < longestCall ? call : undefined;
}

/** A call begins; it takes the place of one that was never ended. */
export const startCall = (call: Call): Promise<void> => browser.storage.session.set({ [callKey]: call });

/** The call is over, or written down. */
export const endCall = (): Promise<void> => browser.storage.session.remove(callKey);

/** Asks the panel of a window to open the form. */
export const askToWrite = (about: About, windowId: number): Promise<void> =>
  browser.storage.session.set({ [askedKey]: { about, windowId } });

/** What this window's panel was asked to write down; an answer is given once. */
export async function takeAsked(windowId: number): Promise<About | undefined> {
  const stored = (await browser.storage.session.get(askedKey))[askedKey];
  const { about, windowId: asked } = isRecord(stored) ? stored : {};
  if (asked !== windowId || (about !== 'call' && about !== 'danger')) return undefined;
  await browser.storage.session.remove(askedKey);
  return about;
}

/** Calls back when a call begins or ends, or a form is asked for. */
export function onCallChange(listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (callKey in changes || askedKey in changes) listener();
  });
}
