/** Every sentence exists in both languages, is used, and none is missing. */
import { describe, expect, test } from 'vitest';
import { readLocale } from '../../locales/build';
import { builtTexts } from './built-texts';
import { askedKeys, quotedTexts, reasonsOf } from './locale-use';
import { parse, sources } from './sources';

/** Keys whose end is not known before the program runs, and what fills it in. */
const builtKeys: Readonly<Record<string, string>> = {
  'adapter.section.*': 'what a field of a site takes (lib/site-adapter/schema.ts)',
  'field.*.*': 'kind of question, field of its form',
  'option.*.*': 'field of a form, value that can be chosen',
};

/** Reasons that have their sentence in another chapter. */
const toldElsewhere: Readonly<Record<string, string>> = {
  'too-short': 'passphrase.too-short',
  'too-simple': 'passphrase.too-simple',
};

const nl = readLocale('nl');
const en = readLocale('en');
const keys = Object.keys(nl);
const templates = builtTexts(sources.map((file) => file.path));

/** `field.*.label` as a pattern. */
const asPattern = (shape: string) => new RegExp(`^${shape.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
const unique = (texts: string[]) => [...new Set(texts)].sort();
const placeholders = (words: string | undefined) => unique(words?.match(/\{[^}]*\}/g) ?? []);

describe('the words of the interface', () => {
  test('Dutch and English have the same keys', () => {
    expect(Object.keys(en).sort(), 'Give locales/nl.yml and locales/en.yml the same keys.').toEqual(keys.toSorted());
  });

  test('Dutch and English fill in the same {places}', () => {
    const different = keys.filter((key) => placeholders(nl[key]).join() !== placeholders(en[key]).join());
    expect(different, 'Write the same {places} in both sentences.').toEqual([]);
  });

  test('no sentence is empty', () => {
    const empty = keys.filter((key) => !nl[key] || !en[key]);
    expect(empty, 'Write these sentences in locales/nl.yml and locales/en.yml.').toEqual([]);
  });

  test('no asked sentence is missing', () => {
    const asked = unique(sources.filter(readsLocales).flatMap(askedKeys));
    expect(asked.length, 'No text(…) call found: is the function still exported by locales/text.ts?').toBeGreaterThan(
      0,
    );
    const missing = asked.filter((key) => !keys.includes(key));
    expect(missing, 'Add these keys to locales/nl.yml and locales/en.yml.').toEqual([]);
  });

  test('no sentence is left over', () => {
    const quoted = new Set([...sources.flatMap(quotedTexts), ...templates.flatMap((item) => item.keys)]);
    const shapes = Object.keys(builtKeys).map(asPattern);
    const unused = keys.filter(
      (key) => !quoted.has(key) && !key.startsWith('refusal.') && !shapes.some((shape) => shape.test(key)),
    );
    expect(unused, 'Remove these keys from both languages, or use them.').toEqual([]);
  });

  test('the list of built keys is true', () => {
    const built = templates
      .flatMap((item) => item.shapes)
      .filter((shape) => keys.some((key) => asPattern(shape).test(key)));
    expect(unique(built), 'Bring `builtKeys` in tests/house/locales.test.ts up to date.').toEqual(
      Object.keys(builtKeys).sort(),
    );
  });
});

describe('reasons of refusal', () => {
  test('every reason has its sentence and every sentence its reason', () => {
    const reasons = unique(sources.flatMap(reasonsOf)).filter((reason) => !toldElsewhere[reason]);
    const told = keys.filter((key) => key.startsWith('refusal.')).map((key) => key.slice('refusal.'.length));
    expect(told.sort(), 'Make the `refusal` part of locales/nl.yml and en.yml equal to the reasons in code.').toEqual(
      reasons,
    );
  });

  test('reasons told elsewhere are told there', () => {
    expect(Object.values(toldElsewhere).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test.each([
    ["const x = refusal('too-long')", ['too-long']],
    ["const x = refusal(full ? 'storage-full' : 'storage-broken')", ['storage-full', 'storage-broken']],
    ["let x: Promise<Result<true, SaveRefusal | 'locked'>>", ['locked']],
    ["type FieldRefusal = OtherRefusal | 'no-field' | 'composing'", ['no-field', 'composing']],
    ["const saveRefusals = ['locked', 'newer-version'] as const", ['locked', 'newer-version']],
    ["const placementChecks = ['verified'] as const", []],
  ])('are found in: %s', (code, reasons) => {
    expect(reasonsOf(parse('lib/x.ts', code))).toEqual(reasons);
  });
});

function readsLocales(file: (typeof sources)[number]) {
  return quotedTexts(file).some((words) => /(^@\/locales|^\.)\/text$/.test(words));
}
