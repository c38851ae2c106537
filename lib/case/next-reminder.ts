/** The one day on which the professional is reminded that something waits; nothing about what, of whom or how much. */
import type { CaseView } from './project';

/** The first day after today on which a term of an open case falls. What is due already was on screen when it locked. */
export const nextReminder = (views: readonly Pick<CaseView, 'closed' | 'deadlines'>[]): string | undefined =>
  views
    .flatMap(({ closed, deadlines }) => (closed ? [] : deadlines))
    .filter(({ daysLeft }) => daysLeft > 0)
    .map(({ due }) => due)
    .toSorted()[0];
