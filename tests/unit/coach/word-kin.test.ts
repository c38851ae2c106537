/** Words that no list has: built on a listed word, or a listed word with a slip of the pen. */
import { expect, test } from 'vitest';
import { findHints } from '@/lib/coach/find-hints';

const asked = (text: string) => findHints(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test('a long word with one slip of the pen is still asked about', () => {
  expect(asked('Jan was ontwijknd tijdens het gesprek.')).toEqual(['interpretation: ontwijknd']);
  expect(asked('Jan was agresief tijdens het gesprek.')).toEqual(['interpretation: agresief']);
  expect(asked('Jan komt waarschijnlik om 9.00 uur.')).toEqual(['assumption: waarschijnlik']);
  expect(asked('Jan was manipluatief tijdens het gesprek.')).toEqual(['judgement: manipluatief']);
});

test('a word that is merely built on a label is that label', () => {
  expect(asked('Jan was superdruk in de kring.')).toEqual(['interpretation: superdruk']);
  expect(asked('Jan was onsympathiek tegen de juf.')).toEqual(['judgement: onsympathiek']);
});

test('another word that looks like a listed one is left alone', () => {
  expect(asked('De bloeddruk is 130/80. Ik belde de gemeente na het ongeluk.')).toEqual([]);
  expect(asked('De planken zijn verzakt en het hek is verbogen.')).toEqual([]);
});
