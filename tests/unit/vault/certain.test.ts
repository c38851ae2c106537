import { expect, it } from 'vitest';
import { certain } from '@/lib/vault/certain';

it('gives what is there, also when that is nothing much, and throws when it is not', () => {
  for (const value of ['sleutel', '', 0, false, null]) expect(certain(value, 'weg')).toBe(value);
  expect(() => certain(undefined, 'een sleutel ging niet open')).toThrow('een sleutel ging niet open');
});
