import { expect, test } from 'vitest';
import { cleanText } from '@/lib/host/clean';

test.each([
  ['lines end in one way', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['control characters go, tabs and lines stay', 'a\u0000\u001b\u009fb\tc\nd', 'ab\tc\nd'],
  ['marks that turn the reading direction go', 'a\u202eb\u2066c\u200fd', 'abcd'],
  ['joiners stay', '👨\u200d👩\u200d👧 می\u200cخواهم', '👨\u200d👩\u200d👧 می\u200cخواهم'],
  ['letters are composed', 'cafe\u0301', 'caf\u00e9'],
  ['half characters are shown as broken', 'a\ud83db', 'a\ufffdb'],
  ['markup stays what it is', '<script>&amp;</script>', '<script>&amp;</script>'],
])('in a cleaned text %s, and cleaning again changes nothing', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
  expect(cleanText(clean)).toBe(clean);
});
