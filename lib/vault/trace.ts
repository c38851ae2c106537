/** The trail (spoor) as the rest of Naast sees it. */
/** Every kind of act that is recorded. */
export const traceActs = [
  'unlocked',
  'locked',
  'case-opened',
  'case-begun',
  'recorded',
  'withdrawn',
  'placed',
  'pack-replaced',
  'shredded',
  'exported',
  'brought',
  'setting-changed',
  'passphrase-changed',
  'vault-renewed',
  /** What stood before could not be read any more. */
  'begun-anew',
] as const;

/** One record of the trail (spoor): a kind of act, when, and of which case by its random id. Nothing of its contents. */
export interface Trace {
  at: string;
  act: (typeof traceActs)[number];
  of?: string;
  /** How often, when one act did it more than once. */
  count?: number;
}

/** What there is of it, with its chain followed. `code`: the control code that tells how far the trail had come then. */
export interface TrailReport {
  /** Oldest first. */
  traces: (Trace & { number: number; code: string })[];
  /** The first number at which the chain does not hold. */
  brokenAt?: number;
}
