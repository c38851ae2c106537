/** Days and times of day as a Dutch reader writes them, and back. */
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const two = (value: number | string) => String(value).padStart(2, '0');

/** "2026-11-02" → "2 november 2026". */
export function sayDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** "2 november 2026" → "2026-11-02"; undefined when it is no day, such as 31 februari. */
export function readDay(words: string): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(words) ?? [];
  const day = `${year}-${two(months.indexOf(month) + 1)}-${two(date)}`;
  return isDay(day) ? day : undefined;
}

/** Day, and time where known: "2 november 2026, 8.40 uur". */
export const sayMoment = (date: string, time: string): string =>
  time ? `${sayDay(date)}, ${time.replace(/^0(\d)/, '$1').replace(':', '.')} uur` : sayDay(date);

/** The way back from `sayMoment`. */
export function readMoment(words: string): { date: string; time: string } | undefined {
  const [, day = '', hour, minute = ''] = /^(.*?)(?:, (\d{1,2})\.(\d{2}) uur)?$/.exec(words) ?? [];
  const date = readDay(day);
  return date === undefined ? undefined : { date, time: hour === undefined ? '' : `${two(hour)}:${minute}` };
}
