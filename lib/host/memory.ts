/**
 * What the isolated world remembers between two questions: which fields the professional saw, and what was written in
 * them. Never in the page's own world, never on disk; gone with the page.
 */
import type { Field } from './field';

/** A note that was written in a field. */
export interface Placing {
  text: string;
  /** What stands before and after the place where the text should be. */
  ahead: string;
  behind: string;
  /** Names of the techniques that ran, in order. */
  tried: string[];
  /** The editor took the matter in its own hands, or the page took the text away again: trying more could double it. */
  closed: boolean;
  /** Nobody said to take what was offered: whoever had taken it would show it soon. */
  ignored: boolean;
  /** Only `verify` gives leave for a next technique. */
  mayTryNext: boolean;
  /** When the last technique ran, on the page's own clock in milliseconds. */
  wroteAt: number;
  /** The content as it was last seen after writing. */
  after: string;
  /** How far taking it back has come; see undo.ts. */
  undoing: 'no' | 'pressed' | 'over';
}

export interface Marker {
  selector: string;
  words: string | undefined;
}

/** A field as the professional saw it. */
export interface Sighting {
  nonce: string;
  field: Field;
  address: string;
  content: string;
  /** Where the client's name stands, and what stood there. */
  marker?: Marker;
  placing?: Placing;
}

export interface Memory {
  sightings: readonly Sighting[];
  /** Takes away the colour of a passage that is shown now. */
  hideShown?: () => void;
}

/** How many sightings stay valid of each sort: the panel probes once a second, and typing makes a new sighting. */
const kept = 10;

export const createMemory = (): Memory => ({ sightings: [] });

/** Adds a sighting; the oldest ones make room, written ones apart, so that probing never costs an undo. */
export function remember(memory: Memory, sighting: Sighting): void {
  const all = [...memory.sightings, sighting];
  const written = all.filter(({ placing }) => placing).slice(-kept);
  const seen = all.filter(({ placing }) => !placing).slice(-kept);
  memory.sightings = [...written, ...seen];
}

export const recall = (memory: Memory, nonce: string): Sighting | undefined =>
  memory.sightings.find((sighting) => sighting.nonce === nonce);
