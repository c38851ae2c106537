/** Every ban of the lint rules bites, and tells what to do instead. */
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { bans } from './bans';
import { nameRemedy } from './file-names';
import { root } from './sources';

const broken: Record<string, string> = {
  'zod-door': `import { z } from 'zod/v4';`,
  'lazy-import-place': `const vault = import('@/lib/vault/memory');`,
  'lazy-import-literal': 'const vault = import(`@/lib/vault/${name}`);',
  'no-exec-command': `document.execCommand('copy');`,
  'no-markup-from-text': `field.innerHTML = text;`,
  'no-inner-html-prop': `const note = <p dangerouslySetInnerHTML={{ __html: text }} />;`,
  'no-eval': `eval('1');`,
  'timer-door': `window.setTimeout(act, 10);`,
  'database-door': `indexedDB.open('naast');`,
  'browser-door': `browser.tabs.query({});`,
  'no-default-export': `export default 1;`,
  'no-re-export': `export * from './vault';`,
  'no-enum': `enum Look { light, dark }`,
};

const linter = new Linter();
const remedies = (name: string, code: string) => {
  const { finds, remedy } = bans.find((ban) => ban.name === name) ?? { finds: '', remedy: '' };
  return linter
    .verify(
      code,
      {
        files: ['**/*.tsx'],
        languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        rules: { 'no-restricted-syntax': ['error', { selector: finds, message: remedy }] },
      },
      'x.tsx',
    )
    .map((found) => found.message);
};

describe('the bans', () => {
  test('each has an example here', () => {
    expect(Object.keys(broken)).toEqual(bans.map((ban) => ban.name));
  });

  test.each(Object.entries(broken))('%s refuses %s', (name, code) => {
    expect(remedies(name, code)).toEqual([bans.find((ban) => ban.name === name)?.remedy]);
  });

  test.each(Object.keys(broken))('%s lets good code be', (name) => {
    expect(remedies(name, `import { z } from '@/lib/zod'; export const area = <p>{z.name}</p>;`)).toEqual([]);
  });
});

describe('the lint settings', () => {
  const settings = new ESLint({ cwd: root, overrideConfigFile: `${root}tests/house/eslint.config.js` });
  const isOn = async (rule: string, path: string) => {
    const { rules } = (await settings.calculateConfigForFile(path)) as { rules: Record<string, [number]> };
    return (rules[rule]?.[0] ?? 0) > 0;
  };

  test.each([
    ['naast/zod-door', 'lib/case/entries.ts', 'lib/zod.ts'],
    ['naast/lazy-import-place', 'components/Panel.tsx', 'lib/app/create-app.ts'],
    ['naast/no-exec-command', 'lib/host/insert.ts', 'lib/host/techniques/exec-command.ts'],
    ['naast/timer-door', 'lib/app/locking.ts', 'entrypoints/background.ts'],
    ['naast/database-door', 'entrypoints/background.ts', 'lib/vault/database.ts'],
    ['naast/browser-door', 'components/Panel.tsx', 'entrypoints/sidepanel/surroundings.ts'],
    ['naast/no-default-export', 'entrypoints/sidepanel/main.tsx', 'entrypoints/background.ts'],
    ['no-console', 'lib/result.ts', 'tests/bench/bench.mjs'],
    ['@typescript-eslint/no-deprecated', 'lib/host/insert.ts', 'lib/host/undo.ts'],
  ])('%s holds in %s, not in %s', async (rule, closed, door) => {
    expect([await isOn(rule, closed), await isOn(rule, door)]).toEqual([true, false]);
  });
});

describe('file names', () => {
  test.each([
    'lib/utils/x.ts',
    'lib/case/helpers.ts',
    'lib/case/index.ts',
    'lib/case/openCase.ts',
    'components/case-list.tsx',
  ])('%s is refused', (path) => {
    expect(nameRemedy(path)).toBeTruthy();
  });

  test.each([
    'lib/case/journal.ts',
    'components/CaseList.tsx',
    'components/look.ts',
    'tests/unit/case/journal.test.ts',
  ])('%s is fine', (path) => {
    expect(nameRemedy(path)).toBeUndefined();
  });
});
