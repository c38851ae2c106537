/** Whether somebody is a child, as far as a birth date or an age tells. */
import type { AnswerOf } from './entries';
import { yearsBetween } from './term';

type Stage = AnswerOf<'person'>['stage'];

/** From this age somebody is an adult (art. 1:233 BW). */
const adultFrom = 18;

/** What the typed birth date, or else the age, says on a day; undefined where it says nothing. */
export function stageOf(fields: Record<string, unknown>, today: string): Stage | undefined {
  const { birthDate, age } = fields;
  const isDay = typeof birthDate === 'string' && birthDate > '1900';
  if (isDay && birthDate > today) return 'unborn';
  const told = typeof age === 'string' && /^\d{1,3}$/.test(age) ? Number(age) : undefined;
  const years = isDay ? yearsBetween(birthDate, today) : told;
  if (years === undefined) return undefined;
  return years < adultFrom ? 'child' : 'adult';
}

/**
 * The stage that goes along when a birth date or an age is typed: as long as nobody chose another one. Gives only what
 * changes.
 */
export function stageAlong(
  before: Record<string, unknown>,
  changed: Record<string, unknown>,
  today: string,
): { stage?: Stage } {
  if (!('birthDate' in changed || 'age' in changed)) return {};
  const stage = stageOf({ ...before, ...changed }, today);
  const follows = ['', 'unknown', stageOf(before, today)].includes(before['stage'] as Stage);
  return stage && follows ? { stage } : {};
}
