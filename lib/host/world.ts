import type { Sight } from './active-element';
import type { Memory } from './memory';
import type { PageReplies, PageRequest } from './page-api';

/** What a question is answered with: handed in by the door (entrypoints/page.ts), so that tests can hand in their own. */
export interface World extends Sight {
  memory: Memory;
  /** Runs `act` after a delay, also when the panel is gone by then. Gives how to call it off. */
  later: (milliseconds: number, act: () => void) => () => void;
}

export type RequestOf<Ask extends keyof PageReplies> = Extract<PageRequest, { ask: Ask }>;
