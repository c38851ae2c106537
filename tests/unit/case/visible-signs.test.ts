import { describe, expect, it } from 'vitest';
import { hidesSigns, piecesOf, withSignsShown } from '@/lib/case/visible-signs';

describe('signs that nobody sees', () => {
  it.each([
    ['a turned reading direction', 'zei \u202eneelsim\u202c', 'zei ‹U+202E›neelsim‹U+202C›'],
    ['a mark without width', 'Sem\u200bzwijgt', 'Sem‹U+200B›zwijgt'],
    ['a control sign', '\u001bzweeg\u0000', '‹U+001B›zweeg‹U+0000›'],
    ['an isolate', '\u2067a\u2069', '‹U+2067›a‹U+2069›'],
  ])('are shown: %s', (_what, words, shown) => {
    expect(withSignsShown(words)).toBe(shown);
    expect(hidesSigns(words)).toBe(true);
  });

  it.each([
    ['lines and tabs', 'een\n\ttwee'],
    ['Arabic', 'قال: لا'],
    ['joined emoji', '👩‍👧'],
    ['nothing', ''],
  ])('leave alone what is seen as it is: %s', (_what, words) => {
    expect(withSignsShown(words)).toBe(words);
    expect(hidesSigns(words)).toBe(false);
  });

  it('are pieces of their own, so that no text can look like one', () => {
    expect(piecesOf('a\u202eb')).toEqual([{ words: 'a' }, { sign: 'U+202E' }, { words: 'b' }]);
    expect(piecesOf('‹U+202E›')).toEqual([{ words: '‹U+202E›' }]);
  });
});
