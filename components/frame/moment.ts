import { momentOf } from '@/lib/case/dutch-day';
import type { Entry } from '@/lib/case/entries';
import { language } from '@/locales/text';

/** A moment for people: "22 nov 2026, 14:05"; empty when there is none. */
export const moment = (at: string): string =>
  at === ''
    ? ''
    : new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', {
        dateStyle: 'medium',
        timeStyle: 'short',
      }).format(new Date(at));

/** A day for people: "22 nov 2026". Takes 2026-11-22. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** When a fact was recorded, for people: only the day where nobody knows the hour. */
export const recordedOn = ({ at, hourUnknown }: Entry): string => (hourUnknown ? day(momentOf(at).date) : moment(at));
