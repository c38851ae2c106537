/** Passphrase and recovery code, as the professional changes them. Each asks for the passphrase of now. */
import { signal, type Signal } from '@preact/signals';
import type { FreshCode, SaveRefusal, UnlockRefusal, WayKeeper } from '@/lib/vault/vault';
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

  const act = oneAtATime(busy);

  /** Does something that asks for the passphrase, as slowly as unlocking does. */
  const withBrake = (vault: string, work: () => Promise<WayRefusal | undefined>) => act(() => brake.slow(vault, work));

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
    /** Finds out whether this vault has a code. */
    look: async (vault: string) => void (hasCode.value = await keeper.hasCode(vault)),
    show,
    renew: (vault: string, passphrase: string) => withBrake(vault, () => show(vault, passphrase)),
    changePassphrase: (vault: string, passphrase: string, next: string) =>
      withBrake(vault, async () => {
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
