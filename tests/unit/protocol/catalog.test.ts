import { expect, test } from 'vitest';
import { readShipped } from '@/lib/protocol/catalog';
import data from '@/lib/protocol/packs/nl-basis.json';

const base = { file: 'nl-basis.json', data };

test('the layers that ship are read as they are', () => {
  const layers = readShipped([base]);
  expect(layers.ok && layers.value.map(({ file, pack }) => [file, pack.id])).toEqual([['nl-basis.json', 'nl-basis']]);
});

test.each([null, 'meldcode', {}, { ...data, extra: true }, { ...data, steps: [] }])(
  'one that is no layer refuses them all: an overlay without its base is worse than none: %#',
  (damaged) => {
    const files = [base, { file: 'sector-education.json', data: damaged }];
    expect(readShipped(files)).toEqual({ ok: false, reason: 'pack-damaged' });
  },
);
