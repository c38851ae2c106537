/** A world for the app without a browser: the real memory vault, a page that answers as told, a clock moved by hand. */
import { fingerprint } from '@/entrypoints/sidepanel/fingerprint';
import { shippedLayers } from '@/entrypoints/sidepanel/shipped-layers';
import { wordFile } from '@/entrypoints/sidepanel/word-file';
import { createApp, type App } from '@/lib/app/create-app';
import { findHints } from '@/lib/coach/find-hints';
import { createGate } from '@/lib/app/gate';
import type { Surroundings } from '@/lib/app/surroundings';
import type { Announcement } from '@/lib/messages/announcements';
import { success } from '@/lib/result';
import { createMemoryKeeper } from '@/lib/vault/memory-vault';
import type { Capture } from '@/lib/vault/vault';
import { createBackupDoor } from './backup-door';
import { createSettings, settings } from './clear-settings';
import { createHideCall } from './hide-call';
import { createChannel } from './key-channel';
import { type Answers, pageBeside } from './page-beside';
import { quickFormsIn } from './quick-forms';
import { createTries } from './wrong-tries';

export const passphrase = 'vijf losse woorden over regen';
const suggestions = ['tulp fiets maan koek boom trein', 'sneeuw tafel appel zon brief muur'];

/** One after the other, so that what was recorded in the same moment keeps its order. */
const nextId = () => `${String((lastId += 1)).padStart(8, '0')}-5eed-4000-8000-000000000000`;
let lastId = 0;

/** Read once: no test changes what ships. */
let layers: ReturnType<typeof shippedLayers> | undefined;

/** Panels of one profile share the keeper and hear each other. */
export function createProfile() {
  const keeper = createMemoryKeeper();
  const listeners = new Set<(announcement: Announcement) => void>();
  const waiting: Capture[] = [];
  const tries = createTries();
  const joinChannel = createChannel();
  const joinHideCall = createHideCall();
  const kept = createSettings();

  function openPanel(page: Partial<Answers> = {}, windowId = 1) {
    const { door, asked, linked, painted, outlined, change } = pageBeside(page);
    const timers: { at: number; act: () => void }[] = [];
    const copied: { text: string; html?: string }[] = [];
    const { backupDoor, saveFile, saved } = createBackupDoor();
    let clock = Date.parse('2026-11-22T10:00:00Z');
    let away: (how: 'soft' | 'hard') => void = () => undefined;
    const reminders: (string | undefined)[] = [];
    const leaving = new Set<() => void>();
    const own = new Set<(announcement: Announcement) => void>();
    let typing = false;
    let suggested = -1;
    let reloads = 0;
    let isHere = true;
    const world: Omit<Surroundings, 'vault'> = {
      page: door,
      waiting: {
        read: () => Promise.resolve([...waiting]),
        drop: (id) => {
          const at = waiting.findIndex((capture) => capture.id === id);
          if (at >= 0) waiting.splice(at, 1);
          return Promise.resolve();
        },
      },
      announce: (announcement) => {
        for (const listener of listeners) if (!own.has(listener)) listener(announcement);
      },
      onAnnouncement(listener) {
        own.add(listener);
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      copy: (text, html) => {
        copied.push(html === undefined ? { text } : { text, html });
        return Promise.resolve(true);
      },
      close: () => undefined,
      shippedLayers: () => Promise.resolve((layers ??= shippedLayers())),
      loadCoach: () => Promise.resolve(findHints),
      fingerprint,
      backups: backupDoor,
      wordFile,
      saveFile,
      remind: (day) => Promise.resolve(void reminders.push(day)),
      windowId: () => Promise.resolve(windowId),
      now: () => new Date(clock),
      newId: nextId,
      later(milliseconds, act) {
        const timer = { at: clock + milliseconds, act };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer) >>> 0, timers.includes(timer) ? 1 : 0);
      },
      isTyping: () => typing,
      onLeaving: (listener) => {
        leaving.add(listener);
        return () => void leaving.delete(listener);
      },
      onAway: (listener) => {
        away = listener;
        return () => undefined;
      },
      isHere: () => isHere,
    };
    const gate = createGate(
      {
        keeper,
        settings: kept,
        async openApp(vault, doorway) {
          const app = createApp({ ...world, vault }, doorway);
          const started = await app.start();
          return started.ok ? success(app) : started;
        },
        tries,
        now: () => clock,
        later: world.later,
        keyChannel: joinChannel(),
        hideCall: joinHideCall(),
        isWaiting: () => Promise.resolve(waiting.length > 0),
        reload: () => void (reloads += 1),
        suggestPassphrase: () => Promise.resolve(suggestions[(suggested += 1) % 2] ?? ''),
      },
      settings,
    );
    const quick = quickFormsIn(world, gate, keeper);
    /** Lets time pass: runs what is due and what follows from it. */
    async function pass(milliseconds: number): Promise<void> {
      clock += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= clock)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.act();
      }
      await settle();
    }
    /** Opens the vault of this profile, or makes the first one. */
    async function enter(): Promise<App> {
      await gate.start();
      const vault = gate.vaults.value[0];
      const refused = vault ? await gate.unlock(vault.id, passphrase) : await gate.create(passphrase);
      gate.ways.putOff();
      const app = gate.app.value;
      if (refused || !app) throw new Error(`the vault stayed closed: ${String(refused)}`);
      return app;
    }
    const turnAway = () => [...leaving].forEach((listener) => listener());
    const type = () => void (typing = true);
    return {
      gate,
      ...quick,
      enter,
      asked,
      pass,
      linked,
      painted,
      outlined,
      changePage: change,
      ...{ copied, reminders, saved },
      turnAway,
      type,
      goAway: (how: 'soft' | 'hard' = 'soft') => away(how),
      reloads: () => reloads,
      leave: () => void (isHere = false),
    };
  }

  return {
    keeper,
    waiting,
    openPanel,
    announce: (announcement: Announcement) => listeners.forEach((l) => l(announcement)),
  };
}

/** Waits until everything that was set in motion has come to rest (memory only: no timers, no input). */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};
