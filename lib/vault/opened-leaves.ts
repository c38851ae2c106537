/** What of a vault was opened, by kind. */
import type { JournalItem } from '@/lib/case/entries';
import type { Leaves } from './leaves';
import type { OpenedCase } from './open-one';
import type { Capture, Draft, GoneCase } from './vault';

/** Everything by kind, in the order in which the records lie there. */
export interface OpenedLeaves {
  gone: Leaves<GoneCase>;
  cases: Leaves<OpenedCase>;
  entries: Leaves<JournalItem>;
  drafts: Leaves<Draft>;
  captures: Leaves<Capture>;
  settings: Leaves<{ key: string; value?: unknown }>;
}

/** Nothing was opened yet. */
export const noLeaves = (): OpenedLeaves => ({
  gone: new Map(),
  cases: new Map(),
  entries: new Map(),
  drafts: new Map(),
  captures: new Map(),
  settings: new Map(),
});
