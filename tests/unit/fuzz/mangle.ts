/** What damage, slips and malice do to a text: pieces cut, doubled, moved, replaced by words that mean something. */
import fc from 'fast-check';

const traps = [
  ...[
    '',
    '\u0000',
    '\uD800',
    '\u202E',
    '\uFEFF',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    'null',
    'true',
    '-1',
    '1e999',
  ],
  ...[
    '"__proto__":{},',
    '"constructor":1,',
    '{"a":',
    '[[[[[[[[[[',
    '\n\n',
    '— Stap 1: x —',
    'Vastgelegd: ',
    '“',
    '${x}',
  ],
  ...['2026-13-45', 'x'.repeat(5_000), '('.repeat(300), ' '.repeat(3_000), '<img onerror=alert(1)>', '\r'],
];

/** One thing that happens to a text of this length. */
const blow = (length: number) =>
  fc.record({
    at: fc.nat(length),
    cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(length)),
    put: fc.oneof(
      fc.constantFrom(...traps),
      fc.string({ maxLength: 20 }),
      fc.record({ from: fc.nat(length), size: fc.nat(200) }),
    ),
  });

/** The text after one to four blows. */
export const mangled = (text: string): fc.Arbitrary<string> =>
  fc.array(blow(text.length), { minLength: 1, maxLength: 4 }).map((blows) =>
    blows.reduce((words, { at, cut, put }) => {
      const piece = typeof put === 'string' ? put : text.slice(put.from, put.from + put.size);
      return words.slice(0, at) + piece + words.slice(at + cut);
    }, text),
  );

/** A JSON text of which one to three of the texts in it went through the same; what it is made of stays whole. */
export function mangledWords(json: string): fc.Arbitrary<string> {
  const found: string[] = [];
  JSON.parse(json, (_name, value: unknown) => (typeof value === 'string' ? found.push(value) : undefined, value));
  const change = fc.nat(found.length - 1).chain((at) => mangled(found[at] ?? '').map((put) => ({ at, put })));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let seen = -1;
    const put = (value: string) => ((seen += 1), changes.find(({ at }) => at === seen)?.put ?? value);
    return JSON.stringify(
      JSON.parse(json, (_name, value: unknown) => (typeof value === 'string' ? put(value) : value)),
    );
  });
}

const mark = 'Zwaluw';

/** The text with a word in it, somewhere, that stands nowhere else. */
export const marked = (text: string) =>
  fc.nat(text.length).map((at) => ({ words: `${text.slice(0, at)} ${mark} ${text.slice(at)}`, mark }));
