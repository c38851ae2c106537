/** A vault of which a part is gone: both counts are shown, and the professional decides. */
import type { Signal } from '@preact/signals';
import type { Result } from '@/lib/result';
import type { Recovery, UnlockRefusal, Vault, VaultLabel } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import type { Brake } from './brake';
import type { Phase, Ruin } from './gate-world';

interface RecoveringRoom {
  state: { phase: Signal<Phase>; vaults: Signal<VaultLabel[]>; ruin: Signal<Ruin | undefined> };
  keeper: VaultKeeper;
  brake: Brake;
  /** Opens what comes out, or gives why it stayed closed. */
  once: <Reason extends string>(
    open: () => Promise<Result<Vault, Reason>>,
  ) => Promise<Reason | 'storage-broken' | 'records-missing' | undefined>;
}

export function createRecovering({ state, keeper, brake, once }: RecoveringRoom) {
  /** An empty or older storage is never a first use. */
  async function showRuin(vault: VaultLabel): Promise<void> {
    state.ruin.value = { vault };
    state.phase.value = 'recovery';
    state.ruin.value = { vault, remains: await keeper.inspect(vault.id) };
  }

  return {
    showRuin,
    /** Opens, or shows what is left when a part is gone. */
    async orRecover<Reason extends string>(id: string, open: () => Promise<Result<Vault, Reason | UnlockRefusal>>) {
      const reason = await once(open);
      const vault = state.vaults.value.find((one) => one.id === id);
      if (reason !== 'records-missing' || !vault) return reason;
      await showRuin(vault);
      return undefined;
    },
    /** Puts the vault in `ruin` together again and opens it. Gives the reason when that did not come about. */
    recover: async (passphrase: string, how: Recovery) => {
      const id = state.ruin.value?.vault.id;
      if (id === undefined) return undefined;
      const refused = await brake.slow(id, () => once(() => keeper.recover(id, passphrase, how)));
      if (!refused) state.ruin.value = undefined;
      return refused;
    },
  };
}
