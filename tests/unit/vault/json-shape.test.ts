import { describe, expect, it } from 'vitest';
import { isShapedAsOurs } from '@/lib/vault/json-shape';

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);
const escaped = (name: string) =>
  Array.from(name, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

describe('a text that is shaped as ours are', () => {
  it.each([
    ['nothing', ''],
    ['as deep as may be', nested(60)],
    ['as deep as may be in objects', nested(60, '{"a":', '}')],
    ['many things beside each other', `[${Array.from({ length: 100 }, () => '{"a":[1]}').join(',')}]`],
    ['brackets in a text', JSON.stringify({ a: '['.repeat(99) })],
    ['quotes in a text', JSON.stringify({ a: `"${'['.repeat(99)}"` })],
    ['a text that ends in a backslash', JSON.stringify(['\\', '\\\\', '\\"'])],
    ['a text that is a name only elsewhere', '["__proto__","constructor" ,"prototype"]'],
    ['such a word as a value', '{"a":"__proto__","b":"constructor"}'],
    ['names that look like it', '{"__proto":1,"constructors":2,"Prototype":3}'],
    ['a name longer than any of those', `{"${'x'.repeat(200)}":1}`],
  ])('%s passes', (_what, json) => {
    expect(isShapedAsOurs(json)).toBe(true);
  });

  it.each([
    ['one level too deep', nested(61)],
    ['one level too deep in objects', nested(61, '{"a":', '}')],
    ['too deep in both', `${'[{"a":'.repeat(31)}1`],
    ['too deep after a text', `["${'x'.repeat(9)}",${nested(60)}]`],
    ['half a text', '{"a":"b'],
    ['a text whose end is escaped', '{"a":"b\\"'],
    ['a text whose end is escaped after a backslash', '{"a":"b\\\\\\"'],
    ['nothing but a quote', '"'],
    ['a name that poisons after a backslash', '{"a":"\\\\","__proto__":1}'],
    ['a name that poisons after two backslashes', '{"a":"\\\\\\\\","__proto__":1}'],
    ['too much depth after a backslash', `["\\\\",${nested(60)}]`],
    ['a name of which the escapes mean nothing', '{"\\u00zz":1}'],
  ])('%s does not', (_what, json) => {
    expect(isShapedAsOurs(json)).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('the name %s does not, however it is written', (name) => {
    const half = name.slice(0, -1) + escaped(name.slice(-1));
    for (const written of [name, half, escaped(name)]) {
      for (const json of [`{"${written}":1}`, `{"a":[{"b":"c","${written}" \n\t:{}}]}`, `"${written}":1`])
        expect(isShapedAsOurs(json), json).toBe(false);
    }
  });

  it('is told of every text by itself', () => {
    expect(isShapedAsOurs('["a","b"')).toBe(true);
    expect(isShapedAsOurs('{"__proto__":1}')).toBe(false);
    expect(isShapedAsOurs('{"__proto__":1}')).toBe(false);
    expect(isShapedAsOurs(nested(61))).toBe(false);
    expect(isShapedAsOurs(nested(60))).toBe(true);
  });
});
