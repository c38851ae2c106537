/** What travels with Naast and under which licence; a test holds this against package.json. */
export const licences: Readonly<Record<string, string>> = {
  '@preact/signals': 'MIT',
  'age-encryption': 'BSD-3-Clause',
  docx: 'MIT',
  idb: 'ISC',
  'libsodium-wrappers-sumo': 'ISC',
  minisearch: 'MIT',
  preact: 'MIT',
  uqr: 'MIT',
  zod: 'MIT',
};
