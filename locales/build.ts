/** Build-time only: turns nl.yml and en.yml into flat modules and gives TypeScript their keys. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Words = { [key: string]: string | Words };

/** `{ lock: { title: 'Kluis' } }` → `{ 'lock.title': 'Kluis' }`. */
export const flatten = (words: Words, prefix = ''): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value.trim()]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );

/** The words of one language, read from its file. */
export const readLocale = (language: 'nl' | 'en'): Record<string, string> =>
  flatten(parse(readFileSync(new URL(`./${language}.yml`, import.meta.url), 'utf8')) as Words);

/** Vite plugin: `import words from './nl.yml'` gives the flat words. */
export const localeFiles = () => ({
  name: 'naast-locales',
  transform(code: string, id: string) {
    return id.endsWith('.yml')
      ? { code: `export default ${JSON.stringify(flatten(parse(code) as Words))}`, map: null }
      : undefined;
  },
});

/** The type `LocaleKey`: Dutch is the language every key must have; a house test keeps English equal. */
export const localeKeyTypes = () => ({
  path: 'types/locale-keys.d.ts',
  text: [
    `type LocaleKey = ${Object.keys(readLocale('nl'))
      .map((key) => JSON.stringify(key))
      .join(' | ')};`,
    `declare module '*.yml' { const words: Record<string, string>; export default words; }`,
    '',
  ].join('\n'),
  tsReference: true,
});
