/**
 * The next day with something on it, in clear: a day without id or count (design §6.12). Checked by hand, because the
 * background would have to load zod for one word.
 */
import { browser } from 'wxt/browser';

const key = 'reminder';

/** What is stored, or nothing where that is no day. */
export const checkDay = (stored: unknown): string | undefined =>
  typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(stored) ? stored : undefined;

/** The day that was kept last. */
export const readReminder = async (): Promise<string | undefined> =>
  checkDay((await browser.storage.local.get(key))[key]);

/** Keeps a day, or none. `among`: other vaults have days too, so only an earlier one takes the place of what is there. */
export async function keepReminder(day: string | undefined, among: boolean): Promise<void> {
  const kept = among ? await readReminder() : undefined;
  const first = [day, kept].filter((each) => each !== undefined).toSorted()[0];
  await (first === undefined ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: first }));
}

/** Calls back when a panel kept another day. */
export function onReminder(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => key in changes && listener());
}
