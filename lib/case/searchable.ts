/** What of a case can be found again: its name, and the words and days of every fact that stands. */
import type { Answer } from './entries';
import type { CaseView } from './project';

/** As fields of an index. */
export interface Searchable {
  label: string;
  words: string;
  days: string;
}

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** Both ways somebody types a day: 2026-11-22 and 22 november 2026. */
function spokenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${day} ${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

const isDay = (words: string) => /^\d{4}-\d{2}-\d{2}$/u.test(words);

/** Where something came from tells about a site, not about a child; ids and kinds are words of the tool. */
const leftOut = new Set(['kind', 'page', 'passage', 'question', 'entries', 'id']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (leftOut.has(name) ? [] : stringsIn(part)));
}

/** Takes a case as it is projected: what was withdrawn or corrected is not found. */
export function searchable({ label, facts }: Pick<CaseView, 'label' | 'facts'>): Searchable {
  const strings = facts.flatMap(({ value }: { value: Answer }) => stringsIn(value));
  const told = strings.filter(isDay);
  const recorded = facts.map(({ at }) => at.slice(0, 10));
  return {
    label,
    words: strings.filter((words) => !isDay(words)).join('\n'),
    days: [...new Set([...told, ...recorded])].map(spokenDay).join('\n'),
  };
}
