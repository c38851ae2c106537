/**
 * Everything before a vault is open. Small on purpose: it is what a locked panel loads, and a locked panel must be
 * there at once. Behind it the app is made anew at every unlock and thrown away whole at every lock.
 */
import { signal } from '@preact/signals';
import type { Result } from '@/lib/result';
import type { UnlockRefusal, Vault, VaultLabel } from '@/lib/vault/vault';
import { createBrake } from './brake';
import type { App } from './create-app';
import type { Notice } from './doorway';
import type { GateWorld, Phase, Ruin, StartRefusal } from './gate-world';
import { createHiding } from './hiding';
import type { LockKind } from './lock-kind';
import { oneAtATime } from './one-at-a-time';
import { createOtherWindows } from './other-windows';
import { createRecovering } from './recovering';
import { createRenewing } from './renewing';
import type { ClearSettings } from './surroundings';
import { createWaysIn } from './ways-in';

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
    refused: signal<StartRefusal>('storage-broken'), // only in phase `refused`
    busy: signal(false), // a key is being derived: that takes a moment on purpose
    settings: signal(settings),
    notice: signal<Notice | undefined>(undefined),
    app: signal<App | undefined>(undefined),
    opened: signal(0), // how much of the vault, in hundredths
  };
  const brake = createBrake(world.tries, () => world.now());
  const ways = createWaysIn({ keeper: world.keeper, brake, busy: state.busy });
  /** A lock asked for while the app is still being made. */
  let lockAsked = false;
  const mustLock = () => lockAsked;

  const list = async () => {
    const vaults = await world.keeper.list();
    if (vaults.ok) state.vaults.value = vaults.value;
    return vaults;
  };

  async function findVaults(): Promise<void> {
    const vaults = await list();
    if (!vaults.ok) {
      state.refused.value = vaults.reason;
      state.phase.value = 'refused';
      return;
    }
    const ruin = vaults.value.find(({ lost }) => lost);
    // A colleague's loss does not stand in the way of somebody whose vault is whole.
    if (ruin && vaults.value.every(({ lost }) => lost)) await recovering.showRuin(ruin);
    else state.phase.value = vaults.value.length > 0 ? 'locked' : 'first-use';
  }

  /**
   * Hides everything at once, keeps what was typed, forgets the keys and throws the app away. When the storage refuses
   * the last words, the app stays alive behind the locked screen: only the same passphrase brings them back.
   */
  async function lock(how: LockKind = 'soft'): Promise<void> {
    const app = state.app.value;
    if (!app) {
      lockAsked = true;
      return;
    }
    state.phase.value = 'locked';
    state.notice.value = undefined;
    ways.forget();
    if (await app.close()) {
      state.app.value = undefined;
      await findVaults();
      if (how === 'hard') await windows.startAnew();
    } else state.notice.value = { tone: 'problem', key: 'lock.unsaved' };
  }

  const windows = createOtherWindows(world, { state, open: (how) => once(how) });

  const shared = {
    ways,
    setSetting: (change: Partial<ClearSettings>) => world.settings.write(change),
    suggestPassphrase: () => world.suggestPassphrase(),
  };

  async function repair(id: string): Promise<void> {
    await lock();
    const label = state.vaults.value.find((vault) => vault.id === id);
    if (label && !state.app.value) await recovering.showRuin(label);
  }

  async function enter(vault: Vault): Promise<'storage-broken' | 'records-missing' | undefined> {
    state.notice.value = undefined;
    if (state.app.value) {
      vault.lock(); // the app behind the locked screen still has its own
      state.phase.value = 'open';
      return undefined;
    }
    lockAsked = false;
    state.opened.value = 0;
    try {
      const opened = await world.openApp(vault, { ...state, ...shared, lock, renew, repair: () => repair(vault.id) });
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

  const alone = oneAtATime(state.busy);
  const once = <Reason extends string>(open: () => Promise<Result<Vault, Reason>>) =>
    alone(async () => {
      const opened = await open();
      return opened.ok ? enter(opened.value) : opened.reason;
    });

  const recovering = createRecovering({ state, keeper: world.keeper, brake, once });
  const { progress, renew } = createRenewing({
    ...{ state, ways, enter },
    ...{ keeper: world.keeper, now: () => world.now(), later: world.later },
    async leave() {
      await lock();
      return !state.app.value;
    },
  });

  return {
    ...state,
    ...shared,
    /** How far a renewal is. */
    progress,
    hiding: createHiding({ ...state, call: world.hideCall, lock: () => lock(), later: world.later }),
    waitUntil: brake.until, // by the clock of `now`; 0 for at once
    now: () => world.now(),
    later: world.later,

    /** Reads settings and finds out whether there is a vault at all. */
    async start(): Promise<void> {
      const read = async () => (state.settings.value = await world.settings.read());
      world.settings.onChange(() => void read());
      await Promise.all([read(), findVaults()]);
      void ways.lookAround();
      windows.join();
    },

    /** To a vault of one's own, beside those of colleagues. */
    beginAnother: () => void (state.phase.value = 'first-use'),

    /** Makes a vault, opens it, and shows a recovery code first, if that was kept. Gives the reason when refused. */
    create: (passphrase: string) =>
      once(async () => {
        const made = await world.keeper.create(passphrase);
        // Chromium never empties the files of the place where a first vault lands; every next place goes as a whole.
        if (made.ok && state.vaults.value.length === 0) await made.value.scrub();
        if (made.ok) await Promise.all([ways.show(made.value.id, passphrase), list()]);
        return made;
      }),

    /** Opens a vault. Gives the reason when it stays closed. */
    unlock: async (id: string, passphrase: string): Promise<UnlockRefusal | 'too-soon' | undefined> => {
      const lost = state.vaults.value.find((one) => one.id === id && one.lost);
      if (lost) return recovering.showRuin(lost).then(() => undefined);
      const refused = await brake.slow(id, () => recovering.orRecover(id, () => world.keeper.unlock(id, passphrase)));
      windows.offer();
      return refused;
    },

    /** Opens a vault with its recovery code, and gives it another passphrase. A code needs no brake: it is not guessed. */
    unlockWithCode: (id: string, code: string, next: string) => once(() => world.keeper.unlockWithCode(id, code, next)),

    recover: recovering.recover,

    /** Opens a vault with the device that it was registered on. */
    unlockWithDevice: (id: string) => recovering.orRecover(id, () => world.keeper.unlockWithDevice(id)),

    /** To another vault. */
    chooseAnother: () => void (state.phase.value = 'locked'),
    lock,
  };
}
