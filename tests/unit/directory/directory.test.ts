import { describe, expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { allNumbers, find } from '@/lib/directory/directory';
import { dialAddress, emergencyNumbers, fixedNumber, isStale } from '@/lib/directory/emergency';
import { directorySchema, regionsSchema } from '@/lib/directory/number-schema';
import { allRegions, findRegions, numberOf, regionWithId } from '@/lib/directory/regions';

describe('the directory', () => {
  test('has for every number a use, opening hours, a source and a check date', () => {
    expect(directorySchema.parse(allNumbers())).toEqual(allNumbers());
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

describe('the regions', () => {
  test('have a source and a check date, and lead only to numbers that exist', () => {
    expect(regionsSchema.parse(allRegions())).toEqual(allRegions());
    const ids = allRegions().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const region of allRegions().filter(({ number }) => number)) expect(numberOf(region)?.group).toBe('regional');
  });

  test.each([
    ['Maastricht', 'zuid-limburg'],
    ['fryslan', 'friesland'],
    ['midden limburg', 'noord-en-midden-limburg'],
    ['AMSTERDAM', 'amsterdam-amstelland'],
    ['ouder-amstel', 'amsterdam-amstelland'],
  ])('"%s" is found as it is typed', (typed, id) => {
    expect(findRegions(typed)[0]?.id).toBe(id);
  });

  test('a name that fits wholly stands before one that begins with it', () => {
    expect(findRegions('utrecht').map(({ id }) => id)).toEqual(['utrecht']);
    expect(findRegions('beek').map(({ id }) => id)[0]).toBe('zuid-limburg');
  });

  test.each(['', 'a', '!!', 'Lelystad', 'Atlantis'])('"%s" gives nothing: 0800-2000 finds the way', (typed) => {
    expect(findRegions(typed)).toEqual([]);
  });

  test('one without a sourced number of its own has none', () => {
    const twente = regionWithId('twente');
    expect(twente && numberOf(twente)).toBeUndefined();
    expect(regionWithId('verzonnen')).toBeUndefined();
  });
});

describe('the warning about old checks', () => {
  const look = (...words: string[]) =>
    execFileSync(process.execPath, ['tests/setup/dates.mjs', ...words], { stdio: 'pipe' });

  test('says nothing while everything was checked within a year, also before shipping', () => {
    expect(() => look('--strict', '--today=2027-11-22')).not.toThrow();
  });

  test('only warns a year later, but stops what would be shipped', () => {
    expect(() => look('--today=2027-11-23')).not.toThrow();
    expect(() => look('--strict', '--today=2027-11-23')).toThrow(/veilig-thuis, checked on 2026-11-22/);
  });
});

test.each([
  ['2026-11-22', false],
  ['2027-11-22', false],
  ['2027-11-23', true],
  ['2030-01-01', true],
])('a number checked on 22 november 2026 is stale on %s: %s', (today, stale) => {
  expect(isStale({ ...fixedNumber('112'), checkedOn: '2026-11-22' }, today)).toBe(stale);
});
