/** How an open panel lets the other windows in. A channel of its own: only panels listen to it, and nothing of it is stored. */
import type { Handover } from '@/lib/vault/vault';

/** A panel that is locked asks; one that is open offers. */
export interface KeyChannel {
  ask(): void;
  offer(handover: Handover): void;
  onAsk(listener: () => void): void;
  onOffer(listener: (offered: unknown) => void): void;
}

const channelName = 'naast-keys';
const question = 'ask';

/** Opens the channel of this panel; it lives as long as the panel does. What is offered is checked by who receives it. */
export function openKeyChannel(name = channelName): KeyChannel {
  const channel = new BroadcastChannel(name);
  const on = (act: (data: unknown) => unknown) =>
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => void act(data));
  return {
    ask: () => channel.postMessage(question),
    offer: (handover) => channel.postMessage(handover),
    onAsk: (listener) => on((data) => data === question && listener()),
    onOffer: (listener) => on((data) => data !== question && listener(data)),
  };
}
