/** Loaded at the first pause in typing: where the words of a call go while no vault is open. */
import { witness } from '@/lib/messages/testimonies';
import { addWaiting } from '@/lib/messages/waiting-captures';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Capture } from '@/lib/vault/vault';

/** Seals to the one vault there is; without one, or with several, it waits in memory until somebody says whose it is. */
export async function keepQuickForm(capture: Capture): Promise<'sealed' | 'waiting'> {
  if ((await putInInbox(capture, { witness })) === 'sealed') return 'sealed';
  await addWaiting(capture);
  return 'waiting';
}
