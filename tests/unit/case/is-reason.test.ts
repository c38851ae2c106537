import { describe, expect, it } from 'vitest';
import { isReason } from '@/lib/case/is-reason';

describe('a reason', () => {
  it.each(['Ik werk alleen.', 'de lijn was bezet', 'Zie stap 4.', 'Vader is agressief'])(
    'says something: %s',
    (words) => {
      expect(isReason(words)).toBe(true);
    },
  );

  it.each(['', '.', 'x', 'nvt', 'n.v.t.', 'niet nodig', 'x x x x', 'ja ja ja ja', '... --- ...'])(
    'tells a reader too little: %s',
    (words) => {
      expect(isReason(words)).toBe(false);
    },
  );

  it('may be shorter where words must go without delay', () => {
    expect(isReason('verkeerd kind', 2)).toBe(true);
    expect(isReason('.', 2)).toBe(false);
  });
});
