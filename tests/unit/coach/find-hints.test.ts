import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHints } from '@/lib/coach/find-hints';
import { createHintFinder } from '@/lib/coach/hint-finder';
import { bookOf } from '@/lib/coach/rule-books';
import { corpus } from '../../coach/measure';

const found = (text: string) => findHints(text).map((hint) => [text.slice(hint.start, hint.end), hint.kind]);

test('asks about vague words, in reading order', () => {
  expect(found('Vader is vaak boos. Volgens mij is het huis een bende.')).toEqual([
    ['vaak', 'frequency'],
    ['boos', 'interpretation'],
    ['Volgens mij', 'assumption'],
    ['een bende', 'judgement'],
  ]);
  const [hint] = findHints('Dit gebeurt vaak.');
  expect(hint?.question).toEqual({ nl: 'Hoe vaak, en in welke periode?', en: 'How often, and in which period?' });
  expect(hint?.rule).toBe('how-often');
});

describe('what is not the writer’s to make concrete', () => {
  test.each([
    ['reported words', 'Moeder vertelt dat Tess vaak boos is.'],
    ['a named source', 'Volgens leidster Inge is Sofie meestal hangerig.'],
    ['a line of a speaker', 'Mdr: is vaak boos; slaapt slecht.'],
    ['a question that was asked', 'Ik vroeg mevrouw of haar man vaak boos is.'],
    ['a diagnosis with who made it', 'Psychiater T. stelde op 12-3-2024 een depressie vast.'],
    ['a count in the same sentence', 'Hij kwam vaak te laat: op 3, 5 en 7 november om 8.50 uur.'],
    ['what was not seen', 'Tijdens het gesprek geen agressie waargenomen.'],
    ['a homonym', 'Pols 80/min en regelmatig; druk op de ribben geeft pijn.'],
    ['a name', 'Mevrouw De Boos en dhr. Koud waren er om 10.00 uur.'],
    ['a reason for what the writer did', 'Ik belde moeder omdat de deur open stond.'],
    ['a plan with its time', 'Vader zou Bram om 15.00 uur ophalen.'],
  ])('%s', (_why, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('what the patient says in a SOEP note reaches to the next part, or to a blank line', () => {
  const said = 'S: sinds maandag pijn. Slaapt slecht, is vaak gespannen.';
  expect(found(`${said} Is depressief.`)).toEqual([['depressief', 'diagnosis']]);
  expect(found(`${said}\nO: RR 120/80. Gespannen vrouw.`)).toEqual([['Gespannen', 'interpretation']]);
  expect(found(`${said}\n\nZij was gespannen.`)).toEqual([['gespannen', 'interpretation']]);
});

test.each([
  ['Collin is in de fietsenstalling afgetuigd.', [['is in de fietsenstalling afgetuigd', 'actor']]],
  ['Hij wordt daar opgesloten.', [['wordt daar opgesloten', 'actor']]],
  ['Mats is door zijn neef geduwd.', []],
  ['Moeder vertelt dat Mats wordt geslagen.', []],
  ['Mw. is om 9.00 uur gewassen.', []],
])('who hurt somebody is asked when a passive hides it: %s', (text, hints) => {
  expect(found(text)).toEqual(hints);
});

test('a name that opens the sentence is a name, and a noun that does so is none', () => {
  expect(found('Jens is kapot.')).toEqual([['kapot', 'interpretation']]);
  expect(found('Lamp is kapot.')).toEqual([]);
  expect(found('Beloop: is vaak boos.')).toHaveLength(2);
});

test('the writer’s own words around reported ones still count', () => {
  expect(found('Moeder, die gespannen was, zei boos dat hij nooit luistert.')).toEqual([
    ['gespannen', 'interpretation'],
    ['boos', 'interpretation'],
  ]);
});

test('a speaker without a name excuses nothing', () => {
  expect(found('School zegt dat Jordy vaak zonder jas loopt.')).toEqual([
    ['School zegt', 'source'],
    ['vaak', 'frequency'],
  ]);
});

test('a hypothesis may suppose and interpret, but not diagnose', () => {
  const text = 'Hypothese: hij is bang, waarschijnlijk omdat vader depressief is.';
  expect(findHints(text, { type: 'hypothesis' }).map((hint) => hint.kind)).toEqual(['diagnosis']);
});

test('reads English with rules of its own', () => {
  const text = 'He is often angry, probably because of the divorce.';
  const kinds = findHints(text, { language: 'en' }).map((hint) => hint.kind);
  expect(kinds).toEqual(['frequency', 'interpretation', 'assumption', 'cause']);
});

const quoted = corpus('tuning').filter((item) => item.gold.length > 0 && !/["“”„‘’'«»‹›]/.test(item.text));

test.each([
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‚', '‘'],
  ['‚', '’'],
  ['”', '”'],
  ['›', '‹'],
  ['« ', ' »'],
  ['„', '"'],
])('leaves literal words alone between %s and %s', (open, close) => {
  for (const { text } of quoted) expect(found(`Moeder zei: ${open}${text}${close}`)).toEqual([]);
});

test("is not led astray by the apostrophes of 's avonds and IB'er", () => {
  expect(found("De IB'er zag dat hij 's avonds vaak alleen is, ook met foto's erbij.")).toEqual([
    ['vaak', 'frequency'],
  ]);
});

test('knows whole words only, also over a line break', () => {
  expect(found('Een boosdoener. De laatste\ntijd niet.')).toEqual([['De laatste\ntijd', 'time']]);
});

const words = fc.constantFrom(...corpus('check').flatMap((item) => item.text.split(' ')), '\n', '"', '“', '’', '; ');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(words).map((list) => list.join(' ')),
);

test('gives spans that lie in the text, in reading order, for any text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
      let last = 0;
      for (const hint of findHints(text, { language })) {
        expect(hint.start).toBeGreaterThanOrEqual(last);
        expect(hint.start).toBeLessThan(hint.end);
        expect(hint.end).toBeLessThanOrEqual(text.length);
        last = hint.start;
      }
    }),
  );
});

test('a finder that remembers finds the same, whatever was typed before', () => {
  const find = createHintFinder(bookOf('nl'));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(find(text)).toEqual(findHints(text));
    }),
  );
});

const sentences = fc.constantFrom(...corpus('check').map((item) => item.text)).filter((text) => text.endsWith('.'));

test('an edit in one paragraph changes nothing in another', () => {
  fc.assert(
    fc.property(sentences, sentences, sentences, (first, before, after) => {
      const inFirst = (second: string) => findHints(`${first}\n\n${second}`).filter((hint) => hint.end <= first.length);
      expect(inFirst(after)).toEqual(inFirst(before));
    }),
  );
});
