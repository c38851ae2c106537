/** The wrong passphrases of a profile, as its browser remembers them. */
import type { WrongTries } from '@/lib/app/brake';
import type { GateWorld } from '@/lib/app/gate-world';

/** Shared by the panels of one profile. */
export function createTries(): GateWorld['tries'] {
  const tries = new Map<string, WrongTries>();
  return {
    read: (vault) => Promise.resolve(tries.get(vault)),
    write(vault, said) {
      if (said) tries.set(vault, said);
      else tries.delete(vault);
      return Promise.resolve();
    },
  };
}
