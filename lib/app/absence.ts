/** When the professional counts as gone (security.md §3.5). Times in milliseconds; no clock of its own. */

/** What is known at one moment. */
export interface Presence {
  /** Since a key or a pointer was last used in the panel. */
  untouched: number;
  /** The browser says that nobody uses the machine. */
  machineIdle: boolean;
  /** Since the last look: how much further the wall clock moved than the steady clock. Sleep or a changed clock. */
  drift: number;
  /** Since the vault was opened. */
  open: number;
}

const sleptAfter = 20_000;
const clockWentBack = -2_000;
const longestOpen = 8 * 3_600_000;

/** Whether the vault must be locked now, with the lock time the professional chose. */
export function isGone({ untouched, machineIdle, drift, open }: Presence, lockAfterMinutes: number): boolean {
  const left = machineIdle && untouched > lockAfterMinutes * 60_000;
  return left || drift > sleptAfter || drift < clockWentBack || open > longestOpen;
}
