/**
 * Everything before a vault is open. Small on purpose: it is what a locked panel loads, and a locked panel must be
 * there at once. Behind it the app is made anew at every unlock and thrown away whole at every lock.
 */
import { signal } from '@preact/signals';
import type { Result } from '@/lib/result';
import type { Recovery, Remains, SaveRefusal, UnlockRefusal, Vault, VaultKeeper, VaultLabel } from '@/lib/vault/vault';
import type { App } from './create-app';
import type { Doorway, Notice } from './doorway';
import type { ClearSettings } from './surroundings';

export type Phase = 'starting' | 'first-use' | 'locked' | 'open' | 'recovery' | 'refused';

/** A vault of which a part is gone, and what is left of it. */
export interface Ruin {
  vault: VaultLabel;
  /** Absent while it is being counted. */
  remains?: Remains;
}

/** Why nothing can be opened at all. */
export type StartRefusal = 'storage-broken' | 'storage-full' | 'newer-version';

/** What the gate may touch of the outside world. */
export interface GateWorld {
  keeper: VaultKeeper;
  settings: {
    read(): Promise<ClearSettings>;
    write(change: Partial<ClearSettings>): Promise<void>;
    onChange(listener: () => void): void;
  };
  /** Loads what an open vault needs and makes the app in it; refuses when the vault cannot be read. */
  openApp(vault: Vault, doorway: Doorway): Promise<Result<App, SaveRefusal>>;
  /** Makes a passphrase for somebody who would rather not think one up. */
  suggestPassphrase(): Promise<string>;
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
    /** The vault that must be recovered before anything else; only in phase `recovery`. */
    ruin: signal<Ruin | undefined>(undefined),
    /** Only in phase `refused`. */
    refused: signal<StartRefusal>('storage-broken'),
    /** A key is being derived: that takes a moment on purpose. */
    busy: signal(false),
    settings: signal(settings),
    notice: signal<Notice | undefined>(undefined),
    app: signal<App | undefined>(undefined),
  };
  /** A lock asked for while the app is still being made. */
  let lockAsked = false;
  const mustLock = () => lockAsked;

  async function findVaults(): Promise<void> {
    const vaults = await world.keeper.list();
    if (!vaults.ok) {
      state.refused.value = vaults.reason;
      state.phase.value = 'refused';
      return;
    }
    state.vaults.value = vaults.value;
    const ruin = vaults.value.find(({ lost }) => lost);
    // A colleague's loss does not stand in the way of somebody whose vault is whole.
    if (ruin && vaults.value.every(({ lost }) => lost)) await showRuin(ruin);
    else state.phase.value = vaults.value.length > 0 ? 'locked' : 'first-use';
  }

  /** An empty or older storage is never a first use: both counts are shown, and the professional decides. */
  async function showRuin(vault: VaultLabel): Promise<void> {
    state.ruin.value = { vault };
    state.phase.value = 'recovery';
    state.ruin.value = { vault, remains: await world.keeper.inspect(vault.id) };
  }

  /** Opens, or shows what is left when a part is gone. */
  async function orRecover(
    id: string,
    open: () => Promise<Result<Vault, UnlockRefusal>>,
  ): Promise<UnlockRefusal | undefined> {
    const reason = await once(open);
    const vault = state.vaults.value.find((one) => one.id === id);
    if (reason !== 'records-missing' || !vault) return reason;
    await showRuin(vault);
    return undefined;
  }

  /**
   * Hides everything at once, whatever the storage says, keeps what was typed, forgets the keys and throws the app away.
   * When the storage refuses the last words, the app stays alive behind the locked screen: the same passphrase brings
   * the words back, and nobody else sees them.
   */
  async function lock(): Promise<void> {
    const app = state.app.value;
    if (!app) {
      lockAsked = true;
      return;
    }
    state.phase.value = 'locked';
    state.notice.value = undefined;
    if (await app.close()) {
      state.app.value = undefined;
      await findVaults();
    } else state.notice.value = { tone: 'problem', key: 'lock.unsaved' };
  }

  const setSetting = (change: Partial<ClearSettings>) => world.settings.write(change);

  async function enter(vault: Vault): Promise<'storage-broken' | 'records-missing' | undefined> {
    state.notice.value = undefined;
    if (state.app.value) {
      vault.lock(); // the app behind the locked screen still has its own
      state.phase.value = 'open';
      return undefined;
    }
    lockAsked = false;
    try {
      const repair = async () => {
        await lock();
        const label = state.vaults.value.find(({ id }) => id === vault.id);
        if (label && !state.app.value) await showRuin(label);
      };
      const opened = await world.openApp(vault, { ...state, lock, repair, setSetting });
      if (!opened.ok) {
        vault.lock();
        return opened.reason === 'records-missing' ? opened.reason : 'storage-broken';
      }
      state.app.value = opened.value;
      state.phase.value = 'open';
    } catch (error) {
      vault.lock();
      throw error;
    }
    if (mustLock()) await lock();
    return undefined;
  }

  /** One at a time: two clicks on a slow machine may not open two apps or make two vaults. */
  async function once<Reason extends string>(
    open: () => Promise<Result<Vault, Reason>>,
  ): Promise<Reason | 'storage-broken' | 'records-missing' | undefined> {
    if (state.busy.value) return undefined;
    state.busy.value = true;
    try {
      const opened = await open();
      return opened.ok ? await enter(opened.value) : opened.reason;
    } finally {
      state.busy.value = false;
    }
  }

  return {
    ...state,

    /** Reads settings and finds out whether there is a vault at all. */
    async start(): Promise<void> {
      const read = async () => (state.settings.value = await world.settings.read());
      world.settings.onChange(() => void read());
      await Promise.all([read(), findVaults()]);
    },

    /** Makes the first vault and opens it. Gives the reason when the storage refuses. */
    create: (passphrase: string) => once(() => world.keeper.create(passphrase)),

    /** Opens a vault. Gives the reason when it stays closed. */
    unlock: async (id: string, passphrase: string): Promise<UnlockRefusal | undefined> => {
      const lost = state.vaults.value.find((one) => one.id === id && one.lost);
      if (!lost) return orRecover(id, () => world.keeper.unlock(id, passphrase));
      await showRuin(lost);
      return undefined;
    },

    /** Puts the vault in `ruin` together again and opens it. Gives the reason when that did not come about. */
    recover: async (passphrase: string, how: Recovery): Promise<UnlockRefusal | 'storage-full' | undefined> => {
      const ruin = state.ruin.value;
      const refused = ruin && (await once(() => world.keeper.recover(ruin.vault.id, passphrase, how)));
      if (ruin && !refused) state.ruin.value = undefined;
      return refused;
    },

    /** Away from the recovery, to another vault. */
    chooseAnother: () => void (state.phase.value = 'locked'),
    suggestPassphrase: () => world.suggestPassphrase(),
    lock,
    setSetting,
  };
}
