import type { GateWorld } from '@/lib/app/gate-world';
import type { ClearSettings } from '@/lib/app/surroundings';

/** What a fresh profile has. */
export const settings: ClearSettings = {
  language: 'nl',
  look: 'system',
  lockAfterMinutes: 5,
  region: '',
  hideLockSeconds: 30,
  reminders: true,
  sharing: false,
};

/** The settings of one profile, which every panel of it hears of. */
export function createSettings(): GateWorld['settings'] {
  const listeners = new Set<() => void>();
  let kept = settings;
  return {
    read: () => Promise.resolve(kept),
    write: (change) => {
      kept = { ...kept, ...change };
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    onChange: (listener) => void listeners.add(listener),
  };
}
