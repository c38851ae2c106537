/** One alarm with a constant name, and a notification that says nothing (design §6.12, §6.17). */
import { browser } from 'wxt/browser';
import type { ClearSettings } from '@/lib/app/surroundings';
import { readClearSettings } from './clear-settings';
import { keepReminder, readReminder } from './reminder-day';

const name = 'naast';

/** Half past eight, when most people are at work. */
export const momentOn = (day: string): number => new Date(`${day}T08:30:00`).getTime();

/**
 * Sets the alarm to the day that is kept, unless reminders were switched off. A day that went by while the browser was
 * closed rings at once.
 */
export async function setAlarm(): Promise<void> {
  const { reminders } = await readClearSettings();
  const day = await readReminder();
  if (day === undefined || !reminders) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: momentOn(day) });
}

/** Tells that something waits, once, in the `words` of the language that was chosen. */
export async function ring(words: Record<ClearSettings['language'], string>): Promise<void> {
  const { language, reminders } = await readClearSettings();
  if (!reminders) return;
  await keepReminder(undefined, false);
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'Naast',
    message: words[language],
  });
}
