/** How well the coach reads: the measure of the corpus' scorer, on its samples and on corpora of our own. */
import { describe, expect, test } from 'vitest';
import { hintKinds } from '@/lib/coach/hint';
import { corpus, measure } from '../../coach/measure';

/** What acceptance asks of unseen items, and of the samples; `blind` sets were scored before anything was learned from them. */
const floors = [
  { name: 'samples', f1: 97, precision: 97, falseAlarms: 3, kind: 90 },
  { name: 'tuning', f1: 95, precision: 95, falseAlarms: 3, kind: 85 },
  { name: 'check', f1: 92, precision: 92, falseAlarms: 4, kind: 80 },
  { name: 'blind', f1: 88, precision: 88, falseAlarms: 6, kind: 70 },
  { name: 'blind-second', f1: 88, precision: 88, falseAlarms: 6, kind: 70 },
  { name: 'blind-third', f1: 88, precision: 88, falseAlarms: 6, kind: 70 },
  { name: 'blind-4', f1: 88, precision: 88, falseAlarms: 6, kind: 70 },
  { name: 'blind-5', f1: 93, precision: 93, falseAlarms: 6, kind: 70 },
  { name: 'blind-6', f1: 93, precision: 93, falseAlarms: 6, kind: 70 },
  { name: 'blind-8', f1: 93, precision: 93, falseAlarms: 6, kind: 70 },
  { name: 'english', f1: 94, precision: 94, falseAlarms: 6, kind: 70 },
  { name: 'blind-9', f1: 93, precision: 93, falseAlarms: 6, kind: 70 },
  { name: 'blind-10', f1: 93, precision: 93, falseAlarms: 6, kind: 70 },
  { name: 'blind-11', f1: 93, precision: 93, falseAlarms: 7, kind: 70 },
  { name: 'blind-12', f1: 93, precision: 93, falseAlarms: 6, kind: 70 },
  { name: 'blind-13', f1: 96, precision: 96, falseAlarms: 4, kind: 90 },
  { name: 'blind-14', f1: 96, precision: 96, falseAlarms: 4, kind: 90 },
  { name: 'blind-15', f1: 96, precision: 96, falseAlarms: 4, kind: 90 },
  { name: 'blind-7', f1: 92, precision: 92, falseAlarms: 6, kind: 70 },
];

describe.each(floors)('on the $name corpus', ({ name, ...floor }) => {
  const { micro, kinds, falseAlarms } = measure(corpus(name));

  test('most of what is vague is found, and little else', () => {
    expect(micro.f1).toBeGreaterThanOrEqual(floor.f1);
    expect(micro.precision).toBeGreaterThanOrEqual(floor.precision);
  });

  test('a concrete note is left alone', () => {
    expect(falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
  });

  test('every kind is known well enough', () => {
    const weak = [...kinds].filter(([, score]) => score.f1 < floor.kind).map(([kind, score]) => [kind, score.f1]);
    expect(weak).toEqual([]);
  });
});

test.each(['clean', 'clean-second', 'clean-third'])(
  'a hundred and more concrete sentences of the %s corpus raise hardly an alarm',
  (name) => {
    expect(measure(corpus(name)).falseAlarms).toBeLessThanOrEqual(4);
  },
);

test('the corpora hold all kinds, and hardly any item twice', () => {
  const items = floors.flatMap(({ name }) => corpus(name));
  expect(new Set(items.flatMap((item) => item.gold.map(({ kind }) => kind)))).toEqual(new Set(hintKinds));
  expect(new Set(items.map((item) => item.text)).size).toBeGreaterThan(items.length - 5);
});
