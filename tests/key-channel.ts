/** The channel between panels without a browser: what one offers, the others hear. */
import type { KeyChannel } from '@/lib/messages/key-channel';

interface Ears {
  asked: () => void;
  offered: (handover: unknown) => void;
}

/** A channel; call the result for each panel that joins it. */
export function createChannel(): () => KeyChannel {
  const panels = new Set<Ears>();
  return () => {
    const own: Ears = { asked: () => undefined, offered: () => undefined };
    panels.add(own);
    const others = () => [...panels].filter((panel) => panel !== own);
    return {
      ask: () => others().forEach((panel) => panel.asked()),
      offer: (handover) => others().forEach((panel) => panel.offered(handover)),
      onAsk: (listener) => void (own.asked = listener),
      onOffer: (listener) => void (own.offered = listener),
    };
  };
}
