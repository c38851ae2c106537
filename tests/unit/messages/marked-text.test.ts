/** What is told of a marked text when the page itself could not be read; measured in both browsers (2026-11). */
import { describe, expect, it } from 'vitest';
import { readFromMenu, readInPage } from '@/lib/messages/marked-text';

const page = { origin: 'https://epd.voorbeeld.nl', path: '/client/1', title: 'Dossier 1' };

describe('what the page menu says', () => {
  it.each([
    ['Chromium puts a space for every line', 'Sem kwam.  Hij sliep.', false, ['line-breaks']],
    ['one word has no lines', 'blauw', false, []],
    ['Firefox keeps lines', 'Sem kwam.\nHij sliep.', true, []],
    ['Firefox cuts long texts', 'a'.repeat(16_384), true, ['shortened']],
    ['nobody keeps more than a quote holds', 'a'.repeat(33_600), false, ['cut']],
  ] as const)('%s', (_what, said, isFirefox, doubts) => {
    const { text, passage } = readFromMenu(said, isFirefox);
    expect(passage?.doubts).toEqual(doubts);
    expect(text).toBe(said.slice(0, 20_000));
  });
});

it('what was read in the page is certain, except where it was cut', () => {
  const reply = { text: 'a', before: 'b', after: 'c', near: 'Huisbezoek', page };
  expect(readInPage({ ...reply, cut: false })).toEqual({
    text: 'a',
    passage: { before: 'b', after: 'c', doubts: [] },
    near: 'Huisbezoek',
  });
  expect(readInPage({ ...reply, cut: true }).passage?.doubts).toEqual(['cut']);
  expect(readInPage({ ...reply, near: '', cut: false })).not.toHaveProperty('near');
});
