/** How long a case stays beside the dossier: counted from its last change (knowledge/security.md §3.9). */
import { momentOf } from './dutch-day';
import type { Journal } from './entries';
import { isEntry } from './journal';
import { daysBetween } from './term';

/** Days a professional can choose from; the first holds until somebody chooses. */
export const retentionDays = [30, 90, 180] as const;
export type RetentionDays = (typeof retentionDays)[number];

/**
 * Days left of the term on `today`; zero or less when it is over. A note that was read back counts by the day it was
 * written, and a clock that was set forward and back counts as no day at all: never less is left than the term allows.
 */
export function daysLeft(createdAt: string, journal: Journal, term: RetentionDays, today: string): number {
  const moments = [createdAt, ...journal.map((item) => (isEntry(item) ? item.at : item.withdrawnAt))];
  const last = moments.reduce((latest, at) => (at > latest ? at : latest));
  return term - Math.max(0, daysBetween(momentOf(last).date, today));
}
