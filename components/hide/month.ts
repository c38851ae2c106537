/** The weeks of the month of a day, Monday first; absent where a week belongs to the month before or after. */
export function weeksOf(day: Date): (number | undefined)[][] {
  const [year, month] = [day.getFullYear(), day.getMonth()];
  const before = (new Date(year, month, 1).getDay() + 6) % 7;
  const length = new Date(year, month + 1, 0).getDate();
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_cell, cell) => {
      const number = week * 7 + cell - before + 1;
      return number >= 1 && number <= length ? number : undefined;
    }),
  );
}
