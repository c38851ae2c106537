/** Passphrase and recovery code, as the professional changes them. Each asks for the passphrase of now. */
import { signal, type Signal } from '@preact/signals';
import type { SaveRefusal, UnlockRefusal } from '@/lib/vault/vault';
import type { DeviceRefusal, FreshCode, WayKeeper } from '@/lib/vault/ways';
import type { Brake } from './brake';
import { oneAtATime } from './one-at-a-time';

export type WayRefusal = UnlockRefusal | SaveRefusal | 'too-soon';

interface WayWorld {
  keeper: WayKeeper;
  brake: Brake;
  busy: Signal<boolean>;
}

export type WaysIn = ReturnType<typeof createWaysIn>;

/** Made with the gate: a code is shown before the first case is, and a locked panel must be able to forget it. */
export function createWaysIn({ keeper, brake, busy }: WayWorld) {
  /** On screen until it was written down, put off, or the panel was locked. */
  const fresh = signal<FreshCode | undefined>(undefined);
  /** Whether the open vault has a recovery code; undefined while that is not known. */
  const hasCode = signal<boolean | undefined>(undefined);

  /** Whether this computer can open a vault with a device, and whether the open vault has that. */
  const canUseDevice = signal(false);
  const hasDevice = signal(false);

  const act = oneAtATime(busy);

  /** Does something that asks for the passphrase, as slowly as unlocking does. */
  const withBrake = <Reason extends string>(vault: string, work: () => Promise<WayRefusal | Reason | undefined>) =>
    act(() => brake.slow(vault, work));

  /** Makes a code and shows it. Opens nothing until `keep`. */
  async function show(vault: string, passphrase: string): Promise<UnlockRefusal | undefined> {
    const made = await keeper.prepareCode(vault, passphrase);
    if (!made.ok) return made.reason;
    fresh.value = made.value;
    return undefined;
  }

  return {
    fresh,
    hasCode,
    canUseDevice,
    hasDevice,
    withBrake,
    /** Finds out whether this vault has a code, and a device. */
    async look(vault: string): Promise<void> {
      hasCode.value = await keeper.hasCode(vault);
      hasDevice.value = await keeper.hasDevice(vault);
    },
    /** Finds out what this computer can do. */
    lookAround: async () => void (canUseDevice.value = await keeper.canUseDevice()),
    show,
    /** Lets the device open this vault too, or not any more. */
    setDevice: (vault: string, passphrase: string, wanted: boolean) =>
      withBrake<DeviceRefusal>(vault, async () => {
        const set = await (wanted ? keeper.addDevice(vault, passphrase) : keeper.removeDevice(vault, passphrase));
        if (set.ok) hasDevice.value = wanted;
        return set.ok ? undefined : set.reason;
      }),
    renew: (vault: string, passphrase: string) => withBrake<never>(vault, () => show(vault, passphrase)),
    changePassphrase: (vault: string, passphrase: string, next: string) =>
      withBrake<never>(vault, async () => {
        const changed = await keeper.changePassphrase(vault, passphrase, next);
        return changed.ok ? undefined : changed.reason;
      }),
    /** The code was written down: from now on it opens the vault, and the one before does not. */
    keep: () =>
      act(async (): Promise<SaveRefusal | undefined> => {
        const kept = await fresh.value?.keep();
        if (kept && !kept.ok) return kept.reason;
        fresh.value = undefined;
        hasCode.value = true;
        return undefined;
      }),
    /** Not now: the code that was shown opens nothing. */
    putOff: () => void (fresh.value = undefined),
    /** Nothing of it stays on a locked screen. */
    forget(): void {
      fresh.value = undefined;
      hasCode.value = undefined;
    },
  };
}
