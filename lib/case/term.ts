/** Counting days. Days are strings as 2026-11-22; nothing here knows which day it is. */
const dayLength = 86_400_000;
const asDate = (day: string) => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date) => date.toISOString().slice(0, 10);
const later = (day: string, days: number) => asDay(new Date(asDate(day).getTime() + days * dayLength));

/** Whole days from one day to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / dayLength);

const isWeekend = (day: string) => [0, 6].includes(asDate(day).getUTCDay());

/** Monday to Friday. Holidays count as working days: a date that is a day early does no harm. */
function laterWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; left -= isWeekend(at) ? 0 : 1) at = later(at, 1);
  return at;
}

/** The same day of a later month, or its last day where that month is shorter. */
function laterMonths(day: string, months: number): string {
  const date = asDate(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  target.setUTCDate(Math.min(date.getUTCDate(), target.getUTCDate()));
  return asDay(target);
}

/** The day on which a term of a pack (P5WD, P4W, P6M) ends that begins on `day`. */
export function addTerm(day: string, term: string): string {
  const [, count = '0', unit] = /^P(\d{1,3})(D|WD|W|M|Y)$/.exec(term) ?? [];
  const amount = Number(count);
  switch (unit) {
    case 'WD':
      return laterWorkingDays(day, amount);
    case 'W':
      return later(day, amount * 7);
    case 'M':
      return laterMonths(day, amount);
    case 'Y':
      return laterMonths(day, amount * 12);
    default:
      return later(day, amount);
  }
}

/** Whole years from one day to another; undefined when the second comes first. */
export function yearsBetween(from: string, to: string): number | undefined {
  if (to < from) return undefined;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
