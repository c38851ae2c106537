/** Rows that are proven by tests in the repository: which tests, so that the catalogue can run them too. */
const browser = (file, name = '') => ({ project: 'browser', file: `tests/${file}`, name });
const unit = (file, name = '') => ({ project: 'unit', file: `tests/unit/${file}`, name });
const house = (file, name = '') => ({ project: 'house', file: `tests/house/${file}`, name });

const settings = browser('contract/vault-settings.test.ts', 'refused before anything');
const upgrade = browser('contract/storage-faults.test.ts', 'lets another window upgrade');
const badBackup = (name) => browser('contract/bad-backup.test.ts', name);

const rows = [
  [
    11,
    'storage.local refuses every read and write',
    'the vault opens, a lost one is found by its snapshot',
    browser('contract/broken-storage.test.ts', 'keeps nobody out'),
  ],
  [
    18,
    'a restore fails halfway',
    'no source is touched',
    browser('contract/durability.test.ts', 'keeps its sources when the restore'),
  ],
  [
    20,
    'two records are swapped',
    'both refused, rest usable',
    browser('contract/at-rest.test.ts', 'when two are swapped'),
  ],
  [21, 'an older record is put back', 'told', browser('contract/durability.test.ts', 'in one record only is told')],
  [
    22,
    'a byte of any field is changed',
    'refused',
    browser('contract/at-rest.test.ts', 'do not open with any of their bytes changed'),
  ],
  [23, 'the key settings are lowered', 'refused before deriving', settings],
  [24, 'the key settings are raised', 'refused before deriving', settings],
  [
    25,
    'wrong passphrases, one after the other',
    'a growing wait, also in a panel opened anew, never for ever',
    unit('app/brake.test.ts'),
  ],
  [
    26,
    'another Unicode form of the passphrase',
    'the same vault',
    browser('contract/browser-vault.test.ts', 'another Unicode form'),
  ],
  [
    27,
    'a recovery code with one character wrong',
    'refused before a key is tried',
    browser('contract/ways-in.test.ts', 'with a slip in it'),
  ],
  [
    271,
    'every wrong character and every swap in a recovery code',
    'noticed',
    unit('vault/recovery-code.test.ts', 'notices every single wrong character'),
  ],
  [
    28,
    'the device is gone, does not know the finger, or is broken off',
    'the passphrase is asked; nothing changed',
    browser('contract/device.test.ts', 'a device that'),
  ],
  [
    29,
    'the answer of another passkey',
    'refused',
    browser('contract/device.test.ts', 'whose answer is that of another passkey'),
  ],
  [30, 'a device in Firefox', 'not offered', browser('contract/device.test.ts', 'in Firefox not at all')],
  [38, 'data of a newer version', 'refused, untouched', upgrade],
  [39, 'an upgrade beside an open window', 'the window lets go', upgrade],
  [40, 'vaults of every format', 'open for ever', browser('contract/vectors.test.ts')],
  [401, 'backups of every format', 'open for ever', unit('vault/backup-vectors.test.ts')],
  [
    45,
    'quick hide',
    'only a calendar, within 50 ms (real browsers: npm run e2e)',
    browser('components/hiding.test.tsx', 'quick hide'),
  ],
  [
    60,
    'a message of another shape, a forged setting, a reply that is too large',
    'dropped',
    unit('messages/borders.test.ts'),
  ],
  [
    601,
    'keys offered by a page that does not have them',
    'refused',
    browser('contract/handover.test.ts', 'is refused when it is no handover'),
  ],
  [
    61,
    'a backup that is empty, cut, changed, of something else, or asks too much',
    'refused in one sentence, within a second',
    badBackup('a file that is not a good backup'),
  ],
  [62, 'a backup that poisons or nests', 'refused, nothing changed', badBackup('is refused')],
  [63, 'a pack with mistakes, HTML, wrong links', 'refused, nothing installed', unit('app/importing.test.ts')],
  [66, 'policy and permissions of the build', 'as approved', house('shipped.test.ts')],
  [
    69,
    'the trail with a record changed, removed, moved or put in, or cut at its beginning',
    'the first number at which the chain does not hold',
    unit('vault/trail.test.ts', 'breaks where'),
  ],
  [
    691,
    'the trail on the disk with a page damaged, put back from before, or unreadable',
    'told, and the rest is shown',
    browser('contract/trail.test.ts', 'the trail on the disk'),
  ],
  [
    70,
    'a note in the clipboard',
    'wiped at the lock where the browser allows it (design decision 13)',
    unit('app/copying.test.ts', 'copying a note'),
  ],
  [71, 'crypto inside a transaction', 'none', browser('contract/transactions.test.ts', 'seals or opens nothing')],
  [72, 'a million seals with one key', 'no random start twice', unit('vault/seal.test.ts', 'one random start twice')],
  [73, 'the vectors of RFC 9106', 'equal', unit('vault/argon2.test.ts')],
  [
    74,
    'a thousand random histories of thirty steps: two windows, locks, crashes, full disks, shredding',
    'every window shows exactly what was acknowledged',
    browser('contract/histories.test.ts'),
  ],
];

export const proofRows = rows.map(([id, title, expected, proof]) => ({ id, title, expected, proof }));
