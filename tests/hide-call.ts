import type { HideCall } from '@/lib/messages/hide-call';

/** Panels that join hear each other and not themselves, as on a BroadcastChannel. */
export function createHideCall(): () => HideCall {
  const all = new Set<() => void>();
  return () => {
    const own = new Set<() => void>();
    return {
      send: () => [...all].filter((listener) => !own.has(listener)).forEach((listener) => listener()),
      onCall(listener) {
        own.add(listener);
        all.add(listener);
      },
    };
  };
}
