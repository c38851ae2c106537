/** How often a passphrase did not fit, in `storage.local`. Checked by hand, because the locked panel does not load zod. */
import { browser } from 'wxt/browser';
import type { TryStore, WrongTries } from '@/lib/app/brake';

const keyOf = (vault: string) => `tries:${vault}`;

/** What is stored, or nothing when it says nothing useful. */
export function checkTries(stored: unknown): WrongTries | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const wrong: unknown = Reflect.get(stored, 'wrong');
  const at: unknown = Reflect.get(stored, 'at');
  const isUseful = Number.isInteger(wrong) && Number.isFinite(at);
  return isUseful ? { wrong: Number(wrong), at: Number(at) } : undefined;
}

/** Kept across restarts of the browser. */
export const wrongTries: TryStore = {
  async read(vault) {
    const key = keyOf(vault);
    return checkTries((await browser.storage.local.get(key))[key]);
  },
  write: (vault, tries) =>
    tries ? browser.storage.local.set({ [keyOf(vault)]: tries }) : browser.storage.local.remove(keyOf(vault)),
};
