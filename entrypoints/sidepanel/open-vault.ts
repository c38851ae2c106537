/** Loaded at the first unlock: the real world, put together for the app of an open vault. */
import { browser } from 'wxt/browser';
import { createApp, type App } from '@/lib/app/create-app';
import type { Doorway } from '@/lib/app/doorway';
import type { Surroundings } from '@/lib/app/surroundings';
import { channelName, readAnnouncement } from '@/lib/messages/announcements';
import { keepReminder } from '@/lib/messages/reminder-day';
import { witness } from '@/lib/messages/testimonies';
import { dropWaiting, readWaiting } from '@/lib/messages/waiting-captures';
import { lockMinutes, readPolicy, type Policy } from '@/lib/policy/policy';
import { success, type Result } from '@/lib/result';
import { listVaults } from '@/lib/vault/list-vaults';
import type { SaveRefusal, Vault } from '@/lib/vault/vault';
import { watchForAbsence } from './absence';
import { copy } from '@/lib/messages/copy';
import { backupDoor } from './backup-door';
import { fingerprint } from './fingerprint';
import { loadCoach, whenIdle } from './load-coach';
import { createPageDoor } from './page-door';
import { saveFile } from './save-file';

async function organisationPolicy(doorway: Doorway): Promise<Policy> {
  // Firefox throws when there is none.
  const stored: unknown = await browser.storage.managed.get(null).catch(() => ({}));
  const policy = readPolicy(stored);
  if (policy.ok) return policy.value;
  doorway.notice.value = { tone: 'problem', key: `refusal.${policy.reason}` };
  return {};
}

const listenTo = (channel: BroadcastChannel): Surroundings['onAnnouncement'] => {
  return (listener) => {
    const heard = ({ data }: MessageEvent<unknown>) => {
      const announcement = readAnnouncement(data);
      if (announcement) listener(announcement);
    };
    channel.addEventListener('message', heard);
    return () => channel.removeEventListener('message', heard);
  };
};

/** Before a panel closes, it loses the focus; what starts then is done in time. */
const leaving = ['blur', 'pagehide'] as const;

const wordFields = 'textarea, input[type="text"]';

/** Makes the app of an open vault and starts it. */
export async function openVault(vault: Vault, doorway: Doorway): Promise<Result<App, SaveRefusal>> {
  const channel = new BroadcastChannel(channelName);
  const policy = await organisationPolicy(doorway);
  const minutes = () => lockMinutes(doorway.settings.value.lockAfterMinutes, policy);
  let isHere = () => false;
  const app = createApp(
    {
      vault,
      page: createPageDoor(),
      waiting: { read: readWaiting, drop: dropWaiting },
      announce: (announcement) => channel.postMessage(announcement),
      onAnnouncement: listenTo(channel),
      copy,
      close: () => channel.close(),
      shippedLayers: async () => (await import('./shipped-layers')).shippedLayers(),
      fingerprint,
      loadCoach,
      backups: backupDoor,
      wordFile: async (parts) => (await import('./word-file')).wordFile(parts),
      saveFile,
      remind: async (day) => {
        const vaults = await listVaults(witness);
        await keepReminder(day, vaults.ok && vaults.value.length > 1);
      },
      windowId: async () => (await browser.windows.getCurrent()).id,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      later(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      onLeaving(listener) {
        for (const event of leaving) window.addEventListener(event, listener);
        return () => leaving.forEach((event) => window.removeEventListener(event, listener));
      },
      isTyping: () => [...document.querySelectorAll<HTMLInputElement>(wordFields)].some(({ value }) => value !== ''),
      onAway(listener) {
        const watch = watchForAbsence(minutes, listener);
        isHere = watch.isHere;
        return watch.stop;
      },
      isHere: () => isHere(),
    },
    doorway,
  );
  const started = await app.start();
  if (started.ok) {
    void whenIdle().then(app.coaching.prepare);
    return success(app);
  }
  channel.close();
  return started;
}
