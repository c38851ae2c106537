/** Full renewal of the open vault, after its keys may have leaked. It is closed first, here and in every other window. */
import { signal, type Signal } from '@preact/signals';
import type { SaveRefusal, Vault } from '@/lib/vault/vault';
import type { Progress, WayKeeper } from '@/lib/vault/ways';
import type { Notice } from './doorway';
import type { GateWorld, Phase } from './gate-world';
import { othersLocked } from './other-windows';
import type { WayRefusal, WaysIn } from './ways-in';

interface RenewingRoom {
  state: { phase: Signal<Phase>; notice: Signal<Notice | undefined>; busy: Signal<boolean> };
  ways: WaysIn;
  keeper: WayKeeper;
  now: GateWorld['now'];
  later: GateWorld['later'];
  /** Keeps what was typed and closes the vault everywhere; whether that came about. */
  leave: () => Promise<boolean>;
  enter: (vault: Vault) => Promise<SaveRefusal | undefined>;
}

export function createRenewing({ state, ways, keeper, now, later, leave, enter }: RenewingRoom) {
  /** How far it is; only in phase `renewing`. */
  const progress = signal<Progress | undefined>(undefined);
  /** What other windows have typed is kept, and their keys are gone, before everything is sealed again. */
  const othersAreLocked = () => new Promise<void>((resolve) => void later(othersLocked, resolve));

  const stays = (key: LocaleKey) => {
    state.phase.value = 'locked';
    state.notice.value = { tone: 'problem', key };
  };

  /** Runs behind a screen that shows how far it is; whatever happens, one of the two passphrases opens the vault. */
  async function run(vault: string, next: string, renewal: Parameters<typeof begin>[0]): Promise<void> {
    if (!(await leave())) return;
    state.phase.value = 'renewing';
    try {
      await othersAreLocked();
      const renewed = await begin(renewal);
      if (!renewed.ok) return stays(`renewal.refused-${renewed.reason === 'storage-full' ? 'full' : 'other'}`);
      await renewed.value.vault.commit([], [{ at: new Date(now()).toISOString(), act: 'vault-renewed' }]);
      const refused = await enter(renewed.value.vault);
      if (refused) return stays(`refusal.${refused}`);
      // When the storage refuses this, there is no code yet; the settings say so.
      await ways.show(vault, next);
      state.notice.value = { tone: 'done', key: renewed.value.cleared ? 'renewal.done' : 'renewal.done-not-cleared' };
    } catch (error) {
      stays('renewal.refused-other');
      throw error;
    } finally {
      progress.value = undefined;
    }
  }

  const begin = (renewal: Extract<Awaited<ReturnType<WayKeeper['prepareRenewal']>>, { ok: true }>['value']) =>
    renewal.run((now) => void (progress.value = now));

  return {
    progress,
    /** Renews the vault and opens it again, with a new recovery code on screen. Gives why it was not begun. */
    renew: (vault: string, passphrase: string, next: string): Promise<WayRefusal | 'same-passphrase' | undefined> =>
      ways.withBrake(vault, async () => {
        const prepared = await keeper.prepareRenewal(vault, passphrase, next);
        if (!prepared.ok) return prepared.reason;
        await run(vault, next, prepared.value);
        return undefined;
      }),
  };
}
