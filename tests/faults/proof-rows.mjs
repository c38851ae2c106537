/** Rows that are proven by tests in the repository: which tests, so that the catalogue can run them too. */
const durability = { project: 'browser', file: 'tests/contract/durability.test.ts' };
const atRest = { project: 'browser', file: 'tests/contract/at-rest.test.ts' };
const settings = { project: 'browser', file: 'tests/contract/vault-settings.test.ts', name: 'refused before anything' };
const upgrade = {
  project: 'browser',
  file: 'tests/contract/storage-faults.test.ts',
  name: 'lets another window upgrade',
};
const unicode = { project: 'browser', file: 'tests/contract/browser-vault.test.ts', name: 'another Unicode form' };
const vectors = { project: 'browser', file: 'tests/contract/vectors.test.ts', name: '' };
const transactions = {
  project: 'browser',
  file: 'tests/contract/transactions.test.ts',
  name: 'seals or opens nothing',
};
const shipped = { project: 'house', file: 'tests/house/shipped.test.ts', name: '' };
const argon2 = { project: 'unit', file: 'tests/unit/vault/argon2.test.ts', name: '' };

const rows = [
  [
    18,
    'a restore fails halfway',
    'no source is touched',
    { ...durability, name: 'keeps its sources when the restore' },
  ],
  [20, 'two records are swapped', 'both refused, rest usable', { ...atRest, name: 'when two are swapped' }],
  [21, 'an older record is put back', 'told', { ...durability, name: 'in one record only is told' }],
  [22, 'a byte of any field is changed', 'refused', { ...atRest, name: 'do not open with any of their bytes changed' }],
  [23, 'the key settings are lowered', 'refused before deriving', settings],
  [24, 'the key settings are raised', 'refused before deriving', settings],
  [26, 'another Unicode form of the passphrase', 'the same vault', unicode],
  [38, 'data of a newer version', 'refused, untouched', upgrade],
  [39, 'an upgrade beside an open window', 'the window lets go', upgrade],
  [40, 'vaults of every format', 'open for ever', vectors],
  [66, 'policy and permissions of the build', 'as approved', shipped],
  [71, 'crypto inside a transaction', 'none', transactions],
  [73, 'the vectors of RFC 9106', 'equal', argon2],
];

export const proofRows = rows.map(([id, title, expected, proof]) => ({ id, title, expected, proof }));
