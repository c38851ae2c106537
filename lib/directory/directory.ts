/**
 * Whom to call. Numbers are data with a source and the day they were checked; one without a source is not shipped.
 * Not parsed here: the popup shows these numbers first and would have to load zod for it. tests/unit/directory does.
 */
import type { PhoneNumber } from './number-schema';
import numbers from './numbers.json';

export type { PhoneNumber };

/** Numbers that Naast itself points to, in every screen. */
export type FixedNumber = 'veilig-thuis' | '112' | 'politie';

const all = numbers as readonly PhoneNumber[];

/** A number by id. The fixed ones always exist; another id may come from a pack and be unknown here. */
export function find(id: FixedNumber): PhoneNumber;
export function find(id: string): PhoneNumber | undefined;
export function find(id: string): PhoneNumber | undefined {
  return all.find((number) => number.id === id);
}

/** Veilig Thuis, 112 and the police, in the order in which they are shown. */
export const emergencyNumbers = (): PhoneNumber[] => all.filter((number) => number.group === 'emergency');

/** Every number, emergency ones first. */
export const allNumbers = (): readonly PhoneNumber[] => all;

/** Whether a number was last checked more than twelve months before `today` (2026-11-22). */
export function isStale(number: PhoneNumber, today: string): boolean {
  const [year = '', ...rest] = number.checkedOn.split('-');
  return [String(Number(year) + 1), ...rest].join('-') < today;
}

/** The address that makes a phone dial: `tel:08002000`. */
export const dialAddress = ({ shown }: Pick<PhoneNumber, 'shown'>): string => `tel:${shown.replace(/\D/g, '')}`;
