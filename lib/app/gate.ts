/**
 * Everything before a vault is open. Small on purpose: it is what a locked panel loads, and a locked panel must be
 * there at once. Behind it the app is made anew at every unlock and thrown away whole at every lock.
 */
import { signal } from '@preact/signals';
import type { UnlockRefusal, Vault, VaultKeeper, VaultLabel } from '@/lib/vault/vault';
import type { App } from './create-app';
import type { Doorway, Notice } from './doorway';
import type { ClearSettings } from './surroundings';

export type Phase = 'starting' | 'first-use' | 'locked' | 'open' | 'storage-broken';

/** What the gate may touch of the outside world. */
export interface GateWorld {
  keeper: VaultKeeper;
  settings: {
    read(): Promise<ClearSettings>;
    write(change: Partial<ClearSettings>): Promise<void>;
    onChange(listener: () => void): void;
  };
  /** Loads what an open vault needs and makes the app in it. */
  openApp(vault: Vault, doorway: Doorway): Promise<App>;
}

export type Gate = ReturnType<typeof createGate>;

/**
 * The gate of one panel. Starts nothing by itself: call `start` once.
 * @param settings what is shown until the stored settings have been read
 */
export function createGate(world: GateWorld, settings: ClearSettings) {
  const state = {
    phase: signal<Phase>('starting'),
    vaults: signal<VaultLabel[]>([]),
    /** A key is being derived: that takes a moment on purpose. */
    busy: signal(false),
    settings: signal(settings),
    notice: signal<Notice | undefined>(undefined),
    app: signal<App | undefined>(undefined),
  };

  async function findVaults(): Promise<void> {
    const vaults = await world.keeper.list();
    if (vaults.ok) state.vaults.value = vaults.value;
    if (!vaults.ok) state.phase.value = 'storage-broken';
    else state.phase.value = vaults.value.length > 0 ? 'locked' : 'first-use';
  }

  async function enter(vault: Vault): Promise<void> {
    state.notice.value = undefined;
    state.app.value = await world.openApp(vault, { ...state, lock, setSetting });
    state.phase.value = 'open';
  }

  /**
   * Keeps what was typed, forgets the keys and throws the app away. Stays open, and says so, when the storage refuses
   * the last words: text may not be lost by a lock.
   */
  async function lock(): Promise<void> {
    const app = state.app.value;
    if (!app) return;
    if (!(await app.close())) {
      state.notice.value = { tone: 'problem', key: 'lock.unsaved' };
      return;
    }
    state.app.value = undefined;
    state.notice.value = undefined;
    await findVaults();
  }

  const setSetting = (change: Partial<ClearSettings>) => world.settings.write(change);

  return {
    ...state,

    /** Reads settings and finds out whether there is a vault at all. */
    async start(): Promise<void> {
      const read = async () => (state.settings.value = await world.settings.read());
      world.settings.onChange(() => void read());
      await Promise.all([read(), findVaults()]);
    },

    /** Makes the first vault and opens it. Gives the reason when the storage refuses. */
    async create(passphrase: string): Promise<'storage-full' | 'storage-broken' | undefined> {
      state.busy.value = true;
      try {
        const made = await world.keeper.create(passphrase);
        if (!made.ok) return made.reason;
        await enter(made.value);
        return undefined;
      } finally {
        state.busy.value = false;
      }
    },

    /** Opens a vault. Gives the reason when it stays closed. */
    async unlock(id: string, passphrase: string): Promise<UnlockRefusal | undefined> {
      state.busy.value = true;
      try {
        const opened = await world.keeper.unlock(id, passphrase);
        if (!opened.ok) return opened.reason;
        await enter(opened.value);
        return undefined;
      } finally {
        state.busy.value = false;
      }
    },

    lock,
    setSetting,
  };
}
