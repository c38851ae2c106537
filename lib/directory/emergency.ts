/**
 * The three numbers that every screen and the popup show at once. Apart from the rest of the directory, so that the popup
 * opens without it. Not parsed here: that would bring zod along. tests/unit/directory does.
 */
import type { PhoneNumber } from './number-schema';
import numbers from './emergency.json';

export type { PhoneNumber };

/** Numbers that Naast itself points to, in every screen. */
export type FixedNumber = 'veilig-thuis' | '112' | 'politie';

const all = numbers as readonly PhoneNumber[];

/** Veilig Thuis, 112 and the police, in the order in which they are shown. */
export const emergencyNumbers = (): readonly PhoneNumber[] => all;

/** One of the numbers that always exist. */
export function fixedNumber(id: FixedNumber): PhoneNumber {
  const known = all.find((number) => number.id === id);
  if (!known) throw new Error('A fixed number is missing from emergency.json');
  return known;
}

/** Whether something was last checked more than twelve months before `today` (2026-11-22). */
export function isStale({ checkedOn }: { checkedOn: string }, today: string): boolean {
  const [year = '', ...rest] = checkedOn.split('-');
  return [String(Number(year) + 1), ...rest].join('-') < today;
}

/** The address that makes a phone dial: `tel:08002000`. */
export const dialAddress = ({ shown }: Pick<PhoneNumber, 'shown'>): string => `tel:${shown.replace(/\D/g, '')}`;
