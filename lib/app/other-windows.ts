/** What one panel does for those in other windows: opening one opens them, and starting anew waits for their last words. */
import type { Signal } from '@preact/signals';
import type { Result } from '@/lib/result';
import type { UnlockRefusal, Vault, VaultLabel } from '@/lib/vault/vault';
import type { App } from './create-app';
import type { Notice } from './doorway';
import type { GateWorld, Phase } from './gate-world';

interface OwnPanel {
  state: {
    phase: Signal<Phase>;
    vaults: Signal<VaultLabel[]>;
    app: Signal<App | undefined>;
    notice: Signal<Notice | undefined>;
  };
  open: (how: () => Promise<Result<Vault, UnlockRefusal>>) => Promise<unknown>;
}

/** Milliseconds in which every other window keeps its last words and locks. */
export const othersLocked = 1_000;

export function createOtherWindows(world: GateWorld, { state, open }: OwnPanel) {
  /** With a colleague's vault beside it, everybody opens their own: whose window it is cannot be seen from here. */
  async function admit(offered: unknown): Promise<void> {
    const isOnlyOne = state.vaults.value.length === 1;
    if (isOnlyOne && state.phase.value === 'locked' && !state.app.value) await open(() => world.keeper.admit(offered));
  }

  /** Lets the other windows in, while this one is open and somebody is there. */
  function offer(): void {
    const handover = state.phase.value === 'open' && state.app.value?.handover();
    if (handover) world.keyChannel.offer(handover);
  }

  return {
    offer,
    /** Listens from now on, and asks to be let in. */
    join(): void {
      world.keyChannel.onAsk(offer);
      world.keyChannel.onOffer((offered) => void admit(offered));
      if (state.phase.value === 'locked') world.keyChannel.ask();
    },
    /** Not while a marked text waits in memory: starting anew would lose it. */
    async startAnew(): Promise<void> {
      if (await world.isWaiting()) state.notice.value = { tone: 'problem', key: 'keys.waits' };
      else world.later(othersLocked, () => world.reload());
    },
  };
}
