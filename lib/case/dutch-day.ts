/** The calendar and the clock of the Netherlands, wherever the machine stands. */
const two = (value: string) => value.padStart(2, '0');

/** By parts, because how a locale orders them differs per browser and version. */
const amsterdam = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The Dutch calendar day and time of an instant (ISO, UTC): the same note on every machine, wherever it stands. */
export function momentOf(instant: string): { date: string; time: string } {
  const parts = new Map(amsterdam.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => two(parts.get(type) ?? '');
  return {
    date: `${(parts.get('year') ?? '').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
