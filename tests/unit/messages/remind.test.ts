/** The one alarm and the one notification, as the background has them. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderWords } from '@/locales/menu';

vi.stubGlobal('chrome', fakeBrowser);
const { ring, setAlarm } = await import('@/lib/messages/remind');
const { keepReminder, readReminder } = await import('@/lib/messages/reminder-day');
const { writeClearSettings } = await import('@/lib/messages/clear-settings');

const halfPastEight = (day: string) => new Date(`${day}T08:30:00`).getTime();
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]);
const create = vi.spyOn(fakeBrowser.notifications, 'create');

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://naast${path}`);
});

describe('the alarm', () => {
  it('stands on half past eight of the day that is kept, under a name that says nothing', async () => {
    await keepReminder('2026-11-25', false);
    await setAlarm();
    expect(await alarms()).toEqual([['naast', halfPastEight('2026-11-25')]]);
  });

  it('moves with the day: there is never a second one', async () => {
    await keepReminder('2026-12-01', false);
    await setAlarm();
    await keepReminder('2026-11-25', true);
    await setAlarm();
    expect(await alarms()).toEqual([['naast', halfPastEight('2026-11-25')]]);
  });

  it('is taken away with the day', async () => {
    await keepReminder('2026-11-25', false);
    await setAlarm();
    await keepReminder(undefined, false);
    await setAlarm();
    expect(await alarms()).toEqual([]);
  });

  it('is taken away when reminders are switched off, and comes back with them', async () => {
    await keepReminder('2026-11-25', false);
    await setAlarm();
    await writeClearSettings({ reminders: false });
    await setAlarm();
    expect(await alarms()).toEqual([]);
    await writeClearSettings({ reminders: true });
    await setAlarm();
    expect(await alarms()).toHaveLength(1);
  });
});

describe('the notification', () => {
  it.each(['nl', 'en'] as const)('says nothing but that something waits (%s), and comes once', async (language) => {
    await writeClearSettings({ language });
    await keepReminder('2026-11-25', false);
    await ring(reminderWords);
    expect(await readReminder()).toBeUndefined();
    const message = language === 'nl' ? 'Er staat iets voor je klaar' : 'Something is waiting for you';
    const iconUrl = 'chrome-extension://naast/icon/128.png';
    expect(create.mock.calls).toEqual([['naast', { type: 'basic', iconUrl, title: 'Naast', message }]]);
  });

  it('does not come when reminders are off, and its day is kept for when they are on again', async () => {
    await keepReminder('2026-11-25', false);
    await writeClearSettings({ reminders: false });
    await ring(reminderWords);
    expect(create).not.toHaveBeenCalled();
    expect(await readReminder()).toBe('2026-11-25');
  });
});
