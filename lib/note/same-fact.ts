import type { NotedFact } from './noted-fact';
import { plainest } from './plain-text';

const compare = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);

/**
 * The same for a fact and for the same fact after editors changed its spaces, dashes and quotation marks: what was asked
 * and what was answered. Who recorded it is no part of it. Of closing and reopening the day is: it happens again.
 */
export function factKey({ question, on, value }: NotedFact): string {
  const fields = Object.entries(value)
    .filter(([, words]) => words !== '' && !(Array.isArray(words) && words.length === 0))
    .map(([field, words]) => [field, typeof words === 'string' ? plainest(words) : (words as unknown)] as const)
    .sort(compare);
  return JSON.stringify([plainest(question), value.kind === 'status' ? on : '', fields]);
}
