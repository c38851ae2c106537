import { describe, expect, test } from 'vitest';
import { allNumbers, dialAddress, emergencyNumbers, find, isStale } from '@/lib/directory/directory';
import { directorySchema } from '@/lib/directory/number-schema';
import numbers from '@/lib/directory/numbers.json';

describe('the directory', () => {
  test('has for every number a use, opening hours, a source and a check date', () => {
    expect(directorySchema.parse(numbers)).toEqual(allNumbers());
  });

  test('shows Veilig Thuis, 112 and the police for emergencies', () => {
    expect(emergencyNumbers().map((number) => number.shown)).toEqual(['0800-2000', '112', '0900-8844']);
  });

  test('has every id once', () => {
    const ids = allNumbers().map((number) => number.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no number of an organisation that is gone', () => {
    const dialled = allNumbers().map((number) => dialAddress(number));
    expect(dialled).not.toContain('tel:09001231230');
    expect(dialled).not.toContain('tel:09005675678');
  });

  test('says of every regional number that 0800-2000 works as well', () => {
    const regional = allNumbers().filter((number) => number.group === 'regional');
    expect(regional.map((number) => dialAddress(number))).toEqual([
      'tel:0582333777',
      'tel:0882220500',
      'tel:0880072975',
    ]);
    for (const number of regional) expect(number.when.nl).toContain('0800-2000');
  });

  test('makes an address that a phone can dial', () => {
    expect(dialAddress(find('veilig-thuis'))).toBe('tel:08002000');
    expect(dialAddress(find('112'))).toBe('tel:112');
    expect(dialAddress(find('politie'))).toBe('tel:09008844');
  });

  test('does not know an id that a pack made up', () => {
    expect(find('amk')).toBeUndefined();
  });
});

test.each([
  ['2026-11-22', false],
  ['2027-11-22', false],
  ['2027-11-23', true],
  ['2030-01-01', true],
])('a number checked on 22 november 2026 is stale on %s: %s', (today, stale) => {
  expect(isStale({ ...find('112'), checkedOn: '2026-11-22' }, today)).toBe(stale);
});
