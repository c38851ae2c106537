import { expect, test } from 'vitest';
import { parsePack } from '@/lib/protocol/catalog';
import data from '@/lib/protocol/packs/nl-basis.json';

test('takes the shipped base pack', () => {
  const pack = parsePack(data);
  expect(pack.ok && pack.value.id).toBe('nl-basis');
});

test.each([null, 'meldcode', {}, { ...data, extra: true }, { ...data, steps: [] }])(
  'refuses what is no pack: %#',
  (damaged) => {
    expect(parsePack(damaged)).toEqual({ ok: false, reason: 'pack-damaged' });
  },
);
