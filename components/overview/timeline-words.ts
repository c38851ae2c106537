/** The timeline in words: what a point is, when it was, and how long nothing was written down. */
import { day } from '@/components/frame/moment';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Route } from '@/lib/app/state';
import { lengthOf, type Silence, type TimelinePoint, type TimelineTerm } from '@/lib/case/timeline';
import { language, said, text } from '@/locales/text';
import { type Happening, isTerm } from './timeline-layout';

/** What happened, in a few words. */
export function nameOf({ entry, question, leftOut }: Pick<TimelinePoint, 'entry' | 'question' | 'leftOut'>): string {
  if (entry.value.kind === 'status') return text(`overview.${entry.value.value}`);
  const name = question ? said(question.name ?? question.text) : text('overview.other-question');
  return leftOut ? text('overview.left-out', { name }) : name;
}

/** The day, and whether it is the day on which it happened or only the one on which it was recorded. */
export function whenOf(item: Happening): string {
  if (isTerm(item)) return text('overview.term-on', { day: day(item.day) });
  const { day: date, time, certain } = item;
  return certain ? [day(date), time].filter(Boolean).join(', ') : text('overview.recorded-on', { day: day(date) });
}

/** What has to be looked at on that day. */
export const termWords = ({ deadline }: TimelineTerm): string =>
  deadline.rule ? said(deadline.rule.effect.text) : text('overview.hypothesis-term');

/** A sign in one line. */
export const happeningWords = (item: Happening): string =>
  [isTerm(item) ? termWords(item) : nameOf(item), whenOf(item)].join(', ');

/** Where the question is asked; the case where the pack has no such question. */
export function placeOf({ file }: OpenCase, { stepId, question }: Happening): Route {
  if (stepId === undefined || !question) return { screen: 'case', caseId: file.id };
  return { screen: 'step', caseId: file.id, stepId, questionId: question.id };
}

/** "3 weken niets vastgelegd". */
export function silenceWords({ days }: Silence): string {
  const { count, unit } = lengthOf(days);
  return text(count === 1 ? `overview.silence-one-${unit}` : `overview.silence-${unit}`, { count });
}

/** A day at the side of the picture: "12 nov", with the year where there is more than one. */
export const shortDay = (date: string, withYear: boolean): string =>
  new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: '2-digit' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
