/** Lint rules of the house. Run: `npm run lint`. Exceptions stand here with their reason, never inside the code. */
import tseslint from 'typescript-eslint';
import { bans } from './bans.ts';
import { fileNames } from './file-names.ts';

/** Makes a lint rule of a row in `bans.js`. */
const asRule = ({ finds, remedy }) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({ [finds]: (node) => context.report({ node, message: remedy }) }),
});

const naast = {
  rules: { 'file-names': fileNames, ...Object.fromEntries(bans.map((ban) => [ban.name, asRule(ban)])) },
};

const scripts = ['**/*.mjs', '**/*.js'];

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'tests/.output/'] },
  {
    // An exception inside the code is an exception nobody reviews as one.
    linterOptions: { noInlineConfig: true },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    plugins: { naast },
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // -- `modified`: a switch over the kinds of a union is one decision, and its exhaustiveness is checked
      complexity: ['error', { max: 10, variant: 'modified' }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200 }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'naast/file-names': 'error',
    },
  },
  ...bans.map(({ name, where, except }) => ({
    files: where.map((glob) => (glob.endsWith('**') ? `${glob}/*` : glob)),
    ignores: except,
    rules: { [`naast/${name}`]: 'error' },
  })),
  {
    rules: {
      // -- a number in a sentence prints as expected
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // -- `() => later(act)` is how a click calls an action, `return setProblem(…)` how a form stops early
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // -- counting or shuffling code points is what `[...word]` is for
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // -- `async` alone already makes a throw a rejected promise, as a contract of promises says
      '@typescript-eslint/require-await': 'off',
      // -- an empty field is '' in a form: `quote || observation` means "or when empty"
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // -- Result and the pack's grammar are unions; `type` reads the same for all their members
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['lib/host/techniques/**', 'lib/host/undo.ts'],
    // -- document.execCommand is deprecated, and the only way to write that the page's own undo knows about
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['tests/**/*.test.{ts,tsx}'],
    rules: {
      // -- an assertion on a list reads better as `found[0]!.label`, and fails as loudly
      '@typescript-eslint/no-non-null-assertion': 'off',
      // -- tests of faults patch the browser's prototypes, and call the original with its own `this`
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: scripts, ...tseslint.configs.disableTypeChecked },
  {
    files: ['tests/{setup,e2e,bench,demo}/**', 'tests/hosts/{run,gallery}/**'],
    // -- programs for a terminal: what they print is what they are for
    rules: { 'no-console': 'off' },
  },
);
