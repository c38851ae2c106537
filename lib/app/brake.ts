/**
 * Slower after each wrong passphrase (knowledge/security.md §3.5). It keeps a curious hand from trying on and on at the
 * panel; guessing on a copy of the disk is what Argon2id makes slow.
 */

import { signal } from '@preact/signals';

/** How often in a row a passphrase did not fit, and when that was last, by the clock on the wall. */
export interface WrongTries {
  wrong: number;
  at: number;
}

/** Where that is kept across restarts, by vault; a colleague's slips are not yours. */
export interface TryStore {
  read(vault: string): Promise<WrongTries | undefined>;
  /** Undefined: forget them. */
  write(vault: string, tries: WrongTries | undefined): Promise<void>;
}

const free = 3;
const longest = 60;

/** Milliseconds to wait after so many: nothing for two, then 1, 2, 4 … 60 seconds, and never longer. */
export const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(longest, 2 ** Math.min(wrong - free, 10)) * 1_000;

export type Brake = ReturnType<typeof createBrake>;

/** The brake of one panel. A store that refuses counts as empty: nobody is locked out of a vault by a broken counter. */
export function createBrake(store: TryStore, now: () => number) {
  const read = (vault: string) => store.read(vault).catch(() => undefined);
  const write = (vault: string, tries?: WrongTries) => store.write(vault, tries).catch(() => undefined);
  /** When somebody may try again, by the same clock. */
  const until = signal(0);

  /** Milliseconds until then. */
  async function left(vault: string): Promise<number> {
    const tries = await read(vault);
    if (!tries) return 0;
    const passed = now() - tries.at;
    // The clock was set back: from here on it is waited again, once, and not until the clock has caught up.
    if (passed < 0) await write(vault, { ...tries, at: now() });
    return Math.max(0, waitAfter(tries.wrong) - Math.max(0, passed));
  }

  async function heed(vault: string, outcome: string | undefined): Promise<void> {
    if (outcome === undefined) return write(vault);
    if (outcome !== 'wrong-passphrase') return;
    await write(vault, { wrong: ((await read(vault))?.wrong ?? 0) + 1, at: now() });
  }

  return {
    until,
    /** Tries a passphrase, and counts what came of it. Refuses `too-soon`, untried, after wrong ones. */
    async slow<Reason extends string>(
      vault: string,
      attempt: () => Promise<Reason | undefined>,
    ): Promise<Reason | 'too-soon' | undefined> {
      const isTooSoon = (await left(vault)) > 0;
      const outcome = isTooSoon ? 'too-soon' : await attempt();
      if (!isTooSoon) await heed(vault, outcome);
      const wait = await left(vault);
      until.value = wait > 0 ? now() + wait : 0;
      return outcome;
    },
  };
}
