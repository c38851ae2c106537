/** Who may import whom (design §5). The most specific row counts; a room may always use its own files. */

export interface Allowance {
  /** Rooms, files (without extension) or packages whose values may be used. */
  values?: readonly string[];
  /** The same, for `import type` only. */
  types?: readonly string[];
}

const anything = ['*'];

export const importTable: Readonly<Record<string, Allowance>> = {
  'lib/result': {},
  'lib/zod': { values: ['zod'] },
  'lib/protocol': { values: ['lib/zod', 'lib/result'] },
  'lib/case': { values: ['lib/protocol', 'lib/zod', 'lib/result'] },
  'lib/coach': { values: ['lib/zod', 'lib/result'], types: ['lib/case', 'lib/protocol'] },
  'lib/note': { values: ['lib/case', 'lib/protocol', 'lib/result'] },
  // Findings are told as those of packs are.
  'lib/site-adapter': { values: ['lib/protocol/pack-words', 'lib/protocol/finding', 'lib/zod'] },
  'lib/directory': { values: ['lib/protocol/pack-words', 'lib/zod', 'lib/result'] },
  'lib/vault': { values: ['lib/case', 'lib/protocol', 'lib/zod', 'lib/result', 'idb', 'age-encryption'] },
  'lib/host': {},
  // The room in which our own pages reach each other: by channel, by storage and by opening one another.
  'lib/messages': {
    values: ['lib/zod', 'lib/case/answer-kinds', 'lib/vault/kept-shapes', 'wxt'],
    types: ['lib/host', 'lib/vault', 'lib/app', 'lib/case'],
  },
  'lib/policy': { values: ['lib/zod', 'lib/result'] },
  // zod: what the vault remembers for somebody is checked by who asked for it (lib/vault/vault.ts).
  'lib/app': {
    values: [
      'lib/zod',
      'lib/protocol',
      'lib/case',
      'lib/coach',
      'lib/note',
      'lib/directory',
      'lib/site-adapter',
      'lib/policy',
      'lib/host/clean',
      'lib/result',
      '@preact/signals',
      'minisearch',
    ],
    types: ['lib/vault', 'lib/host', 'lib/messages', 'locales'],
  },
  components: {
    // Judging a passphrase while it is typed is pure, and happens before there is an app to ask.
    values: [
      'lib/coach',
      'lib/case',
      'lib/directory',
      'lib/vault/passphrase',
      'locales',
      'preact',
      '@preact/signals',
      'uqr',
    ],
    // The vault's contract only: a draft is shown as it is kept.
    types: ['lib/app', 'lib/protocol', 'lib/note', 'lib/vault/vault'],
  },
  locales: { values: ['@preact/signals'] },
  'locales/build': { values: ['node:fs', 'yaml'] },
  entrypoints: { values: anything },
  // Runs inside somebody else's page: zod and case data cannot get in.
  'entrypoints/page': { values: ['lib/host', 'wxt', 'entrypoints/beside-page'] },
  'entrypoints/page-text': { values: ['lib/host', 'wxt', 'entrypoints/beside-page'] },
  'entrypoints/beside-page': { values: ['wxt'], types: ['lib/host'] },
};

/** What only one file may import: heavy, or dangerous outside its door. */
export const onlyThrough: Readonly<Record<string, RegExp>> = {
  'libsodium-wrappers-sumo': /^lib\/vault\/argon2\.ts$/,
  'age-encryption': /^lib\/vault\/backup-file\.ts$/,
  docx: /^entrypoints\/sidepanel\/word-file\.ts$/,
  'lib/vault/argon2.ts': /^lib\/vault\/argon2\.worker\.ts$/,
};
