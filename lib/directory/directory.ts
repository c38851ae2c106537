/** Whom to call. Numbers are data with a source and the day they were checked; one without a source is not shipped. */
import { emergencyNumbers, type FixedNumber, type PhoneNumber } from './emergency';
import numbers from './numbers.json';

const all: readonly PhoneNumber[] = [...emergencyNumbers(), ...(numbers as readonly PhoneNumber[])];

/** A number by id. The fixed ones always exist; another id may come from a pack and be unknown here. */
export function find(id: FixedNumber): PhoneNumber;
export function find(id: string): PhoneNumber | undefined;
export function find(id: string): PhoneNumber | undefined {
  return all.find((number) => number.id === id);
}

/** Every number, emergency ones first. */
export const allNumbers = (): readonly PhoneNumber[] => all;

/** The lines for one kind of trouble, beside the emergency numbers. */
export const nationalLines = (): PhoneNumber[] => all.filter(({ group }) => group === 'national');
