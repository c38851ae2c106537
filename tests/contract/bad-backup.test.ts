import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBackup, readBackupFile } from '@/lib/vault/backup-file';
import { readBackup, writeBackup, type Backup } from '@/lib/vault/backup-format';
import { fileOf, secret } from './backup-hands';
import { caseId, entry, pack, tombstone } from './vault-facts';

const start = '{"format":"naast-backup","version":1,';
const emptyFile: Backup = { madeAt: '2026-11-22T12:00:00Z', of: 'vault', cases: [], drafts: [], memory: {}, gone: [] };

describe('a file that is not a good backup', () => {
  let good: Uint8Array<ArrayBuffer>;
  beforeEach(async () => (good = await fileOf(emptyFile)));
  const chosen = (words: string) => new Blob([words]);

  it.each([
    ['empty', ''],
    ['of something else', 'PK\u0003\u0004'],
    ['of age for others', 'age-encryption.org/v1\n-> X25519 abc\n'],
    [
      'that asks too much work',
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 20\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
    ],
    [
      'with ten thousand lines',
      `age-encryption.org/v1\n${`-> scrypt ${'A'.repeat(22)} 18\n${'A'.repeat(43)}\n`.repeat(10_000)}`,
    ],
  ])('%s is refused before anything is derived', async (_what, words) => {
    const began = performance.now();
    expect(await readBackupFile(chosen(words))).toEqual({ ok: false, reason: 'backup-foreign' });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('of two gigabytes is refused unread', async () => {
    const file = { size: 2 ** 31, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await readBackupFile(file)).toEqual({ ok: false, reason: 'backup-too-large' });
  });

  it('with one bit wrong is refused, wherever that is', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const bad = good.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      const opened = await openBackup(bad, secret);
      expect(opened.ok, `byte ${at}`).toBe(false);
    }
    const late = good.slice();
    late[late.length - 1] = (late.at(-1) ?? 0) ^ 1;
    expect(await openBackup(late, secret)).toEqual({ ok: false, reason: 'backup-damaged' });
  });

  it('cut short is refused', async () => {
    expect(await openBackup(good.slice(0, -40), secret)).toEqual({ ok: false, reason: 'backup-damaged' });
  });

  it('of a newer Naast says so', () => {
    expect(readBackup('{"format":"naast-backup","version":2,"new":true}')).toEqual({
      ok: false,
      reason: 'backup-newer',
    });
  });

  it.each([
    ['the prototype', `${start}"memory":{"__proto__":{"format":"x"}}}`],
    ['the prototype in disguise', `${start}"memory":{"\\u005f_proto__" :{"format":"x"}}}`],
    ['endless depth', `${start}"memory":${'['.repeat(10_000)}`],
    ['half a string', `${start}"madeAt":"2026`],
    ['not a number', `${start}"madeAt":NaN}`],
    ['something that does not belong', `${start}"extra":1}`],
    ['a hundred thousand names', `${start}${Array.from({ length: 100_000 }, (_, at) => `"a${at}":1`).join(',')}}`],
  ])('with %s is refused', (_what, words) => {
    expect(readBackup(words)).toEqual({ ok: false, reason: 'backup-damaged' });
    expect({}).not.toHaveProperty('format');
  });

  it('of whatever words is refused without a crash', () => {
    const journal = [entry(1, 'een'), tombstone(2, 'twee')];
    const file = { id: caseId, createdAt: '2026-11-22T09:00:00Z', pack, journal };
    const written = writeBackup({ ...emptyFile, cases: [file] });
    fc.assert(
      fc.property(fc.nat(written.length), fc.nat(40), fc.string(), (at, length, words) => {
        const read = readBackup(written.slice(0, at) + words + written.slice(at + length));
        return read.ok || ['backup-damaged', 'backup-newer'].includes(read.reason);
      }),
      { numRuns: 500 },
    );
  });
});
