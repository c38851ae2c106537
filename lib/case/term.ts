/** Counting days. Days are strings as 2026-11-22; nothing here knows which day it is. */
const dayLength = 86_400_000;
const asDate = (day: string) => new Date(`${day}T00:00:00Z`);
const asDay = (date: Date) => date.toISOString().slice(0, 10);
const later = (day: string, days: number) => asDay(new Date(asDate(day).getTime() + days * dayLength));

/** Whole days from one day to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / dayLength);

const isWeekend = (day: string) => [0, 6].includes(asDate(day).getUTCDay());

/** Easter Sunday of a year, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const moon =
    (19 * golden + century - leaps - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const day = moon + weekday - 7 * late + 114;
  return asDay(new Date(Date.UTC(year, Math.floor(day / 31) - 1, (day % 31) + 1)));
}

/** The King's birthday is kept a day earlier when 27 April is a Sunday. */
const kingsDay = (year: string) => (asDate(`${year}-04-27`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`);

/** Days on which no term runs: art. 3 of the Algemene termijnenwet, Good Friday included. */
function isHoliday(day: string): boolean {
  const year = day.slice(0, 4);
  const fixed = [`${year}-01-01`, kingsDay(year), `${year}-05-05`, `${year}-12-25`, `${year}-12-26`];
  // Good Friday, Easter Monday, Ascension Day, Whit Monday.
  return fixed.includes(day) || [-2, 1, 39, 50].includes(daysBetween(easter(Number(year)), day));
}

/** Monday to Friday, holidays left out. */
function laterWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; left -= isWeekend(at) || isHoliday(at) ? 0 : 1) at = later(at, 1);
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
