/**
 * Settings that may stand in clear (`storage.local`): nothing here says anything about a case or an organisation.
 * Checked by hand, because the popup and the locked panel would have to load zod for four words.
 */
import { browser } from 'wxt/browser';
import type { ClearSettings } from '@/lib/app/surroundings';

const key = 'settings';

/** Dutch, the computer's look, locked after five minutes, or half a minute after a quick hide. */
export const defaultSettings: ClearSettings = {
  language: 'nl',
  look: 'system',
  lockAfterMinutes: 5,
  region: '',
  hideLockSeconds: 30,
  reminders: true,
  sharing: false,
};

const isRegion = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{1,40}$/.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A whole number between bounds, or its default. */
function wholeOr(otherwise: number, value: unknown, { least, most }: { least: number; most: number }): number {
  const allowed = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return allowed ? value : otherwise;
}

/** Whatever is missing or damaged has its default; a lock time is 1 to 15 minutes, there is no "never". */
export function checkSettings(stored: unknown): ClearSettings {
  const { language, look, lockAfterMinutes, hideLockSeconds, sharing, region, reminders } = isRecord(stored)
    ? stored
    : {};
  return {
    language: language === 'en' ? 'en' : defaultSettings.language,
    look: look === 'light' || look === 'dark' ? look : defaultSettings.look,
    lockAfterMinutes: wholeOr(defaultSettings.lockAfterMinutes, lockAfterMinutes, { least: 1, most: 15 }),
    hideLockSeconds: wholeOr(defaultSettings.hideLockSeconds, hideLockSeconds, { least: 0, most: 60 }),
    reminders: reminders !== false,
    sharing: sharing === true,
    region: isRegion(region) ? region : defaultSettings.region,
  };
}

/** The stored settings. */
export async function readClearSettings(): Promise<ClearSettings> {
  return checkSettings((await browser.storage.local.get(key))[key]);
}

/** Keeps a change; every page of ours hears of it through `onClearSettings`. */
export async function writeClearSettings(change: Partial<ClearSettings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readClearSettings()), ...change } });
}

/** Calls back when any page changed a setting. */
export function onClearSettings(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => key in changes && listener());
}
