/**
 * How far each vault had come, kept apart from the vault itself (lib/vault/witness.ts): counts and a neutral label, in
 * `storage.local`. Checked by hand, because the locked panel reads it and does not load zod.
 */
import { browser } from 'wxt/browser';
import type { Testimony, Witness } from '@/lib/vault/witness';

const prefix = 'vault:';
const suspectKey = 'suspect';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** One testimony, or nothing when it says nothing useful. */
export function checkTestimony(stored: unknown): Testimony | undefined {
  const { seq, records, label } = isRecord(stored) ? stored : {};
  const isCount = (value: unknown): value is number => Number.isInteger(value);
  return isCount(seq) && isCount(records) && typeof label === 'string' ? { seq, records, label } : undefined;
}

/** The witness in the browser's own storage for extensions. */
export const witness: Witness = {
  async read() {
    const stored = Object.entries(await browser.storage.local.get(null));
    return Object.fromEntries(
      stored.flatMap(([key, value]) => {
        const testimony = key.startsWith(prefix) ? checkTestimony(value) : undefined;
        return testimony ? [[key.slice(prefix.length), testimony]] : [];
      }),
    );
  },
  write: (vault, testimony) => browser.storage.local.set({ [prefix + vault]: testimony }),
  forget: (vault) => browser.storage.local.remove(prefix + vault),
  async suspected() {
    const stored = (await browser.storage.local.get(suspectKey))[suspectKey];
    return typeof stored === 'number' ? stored : undefined;
  },
  suspect: (container) => browser.storage.local.set({ [suspectKey]: container }),
};
