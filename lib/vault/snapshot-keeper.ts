/** When snapshots are taken: a moment after the last change, seldom enough that a large vault does not keep the disk busy. */
import type { Database } from './database';
import { takeSnapshot } from './snapshots';

/** Runs `act` after a delay; gives back how to call it off. */
export type Later = (milliseconds: number, act: () => void) => () => void;

const rest = 2_000;
/** Somebody who types on and on gets a snapshot too. */
const longest = 20_000;
/** At most a twentieth of the time goes to snapshots. */
const share = 20;

export interface SnapshotKeeper {
  /** Something was kept: a snapshot follows. */
  changed(): void;
  /** Takes one now. Whether it was read back. */
  now(): Promise<boolean>;
  /** No snapshot follows any more, until something is kept again. */
  stop(): Promise<void>;
  /** Takes it now when one was due; for the moment of locking. */
  finish(): Promise<void>;
}

/** Keeps the snapshots of one vault. `onTaken` is called after each that was read back. */
export function keepSnapshots(database: Database, vault: string, later: Later, onTaken: () => void): SnapshotKeeper {
  let callOff: (() => void) | undefined;
  let waitingSince: number | undefined;
  let pause = rest;
  let last: Promise<void> = Promise.resolve();

  async function take(): Promise<void> {
    const began = performance.now();
    const taken = await takeSnapshot(database, vault, new Date());
    pause = Math.max(rest, (performance.now() - began) * share);
    if (taken) onTaken();
  }

  function begin(): Promise<void> {
    callOff?.();
    callOff = undefined;
    waitingSince = undefined;
    return (last = last.then(take));
  }

  return {
    changed() {
      const now = performance.now();
      waitingSince ??= now;
      callOff?.();
      const left = Math.max(0, waitingSince + Math.max(longest, pause) - now);
      callOff = later(Math.min(pause, left), () => void begin());
    },
    async stop() {
      callOff?.();
      callOff = undefined;
      await last;
    },
    async now() {
      await last;
      return takeSnapshot(database, vault, new Date());
    },
    finish: () => (callOff ? begin() : last),
  };
}
