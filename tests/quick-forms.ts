/** The quick forms of one panel of the test world: what they keep lands in the inbox of its one vault. */
import type { Call } from '@/lib/app/call';
import type { Gate } from '@/lib/app/gate';
import { createQuickForms, type QuickFormWorld } from '@/lib/app/quick-form';
import type { createMemoryKeeper } from '@/lib/vault/memory-vault';

type World = Pick<QuickFormWorld, 'windowId' | 'now' | 'newId' | 'later'>;

/** The forms, and how a call begins as the popup would begin it. */
export function quickFormsIn(world: World, gate: Gate, keeper: ReturnType<typeof createMemoryKeeper>) {
  let call: Call | undefined;
  const forms = createQuickForms(
    {
      ...world,
      async keep(capture) {
        const vaults = await keeper.list();
        const [only, ...others] = vaults.ok ? vaults.value : [];
        if (!only || others.length > 0) return 'waiting';
        keeper.putCapture(only.id, capture);
        return 'sealed';
      },
      readCall: () => Promise.resolve(call),
      endCall: () => Promise.resolve(void (call = undefined)),
    },
    gate,
  );
  return { forms, startCall: (started: Call) => void (call = started) };
}
