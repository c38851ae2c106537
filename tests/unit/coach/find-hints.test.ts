import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHints } from '@/lib/coach/find-hints';

const found = (text: string) => findHints(text).map((hint) => [text.slice(hint.start, hint.end), hint.kind]);

test('asks about vague words, in reading order', () => {
  expect(found('Vader is vaak boos. Volgens mij is het huis een bende.')).toEqual([
    ['vaak', 'frequency'],
    ['boos', 'interpretation'],
    ['Volgens mij', 'assumption'],
    ['een bende', 'judgement'],
  ]);
  expect(findHints('Dit gebeurt vaak.')[0]?.question.nl).toBe('Hoe vaak, en in welke periode?');
});

test.each([
  ['Moeder zei: "Hij is altijd boos."'],
  ['Moeder zei: “Hij is altijd boos.”'],
  ['Moeder zei: „Hij is altijd boos.”'],
  ['Moeder zei: ‘Hij is altijd boos.’'],
  ["Moeder zei: 'Hij is altijd boos.'"],
])('leaves literal words alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test("is not led astray by the apostrophes of 's avonds and IB'er", () => {
  expect(found("De IB'er zag dat hij 's avonds vaak alleen is, ook met foto's erbij.")).toEqual([
    ['vaak', 'frequency'],
  ]);
});

test('knows whole words only, also over a line break', () => {
  expect(found('Een boosdoener. De laatste\ntijd niet.')).toEqual([['De laatste\ntijd', 'time']]);
});

test('gives spans that lie in the text, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const hint of findHints(text)) {
        expect(hint.start).toBeLessThan(hint.end);
        expect(hint.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
