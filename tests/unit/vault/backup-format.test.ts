/** The text inside a backup: what is written comes back word for word, and nothing else is taken. */
import { describe, expect, it } from 'vitest';
import { readBackup, writeBackup, type Backup } from '@/lib/vault/backup-format';
import { caseId, draft, entry, pack, tombstone, uuid } from '@/tests/contract/vault-facts';

const createdAt = '2026-11-22T09:00:00Z';
const newer = { ...pack, version: '1.1.0' };
const backup: Backup = {
  madeAt: '2026-11-22T12:00:00Z',
  of: 'vault',
  cases: [
    { id: caseId, createdAt, pack, journal: [entry(1, 'een'), tombstone(2, 'ander kind')] },
    { id: uuid(901), createdAt, pack: newer, journal: [] },
    { id: uuid(902), createdAt, pack, journal: [] },
  ],
  gone: [{ id: uuid(903), at: '2026-11-22T11:00:00Z' }],
  drafts: [draft('d', 'half', caseId)],
  memory: { profile: { role: 'leraar' } },
};
const raw = JSON.parse(writeBackup(backup)) as Record<string, unknown>;
const [first] = raw['cases'] as object[];
/** The text with something else in it, in the order in which it was written. */
const changed = (change: object) => readBackup(JSON.stringify({ ...raw, ...change }));
const inCase = (change: object) => changed({ cases: [{ ...first, ...change }] });
const damaged = { ok: false, reason: 'backup-damaged' };

describe('the text of a backup', () => {
  it('gives everything back', () => {
    expect(readBackup(writeBackup(backup))).toStrictEqual({ ok: true, value: backup });
    const one: Backup = { ...backup, of: 'case', control: '7KQ2-M9XD' };
    expect(readBackup(writeBackup(one))).toEqual({ ok: true, value: one });
  });

  it('begins with what it is, and holds each pack once', () => {
    expect(writeBackup(backup).startsWith('{"format":"naast-backup","version":1,"madeAt":"2026-11-22T12:00:00Z"')).toBe(
      true,
    );
    expect(raw['packs']).toEqual([pack, newer]);
    expect((raw['cases'] as { pack: number }[]).map((file) => file.pack)).toEqual([0, 1, 0]);
    expect(raw).not.toHaveProperty('control');
  });

  it('leaves the trail out, whoever put it in', () => {
    const read = changed({ memory: { profile: 1, trail: 2, 'trail/x': 3, trails: 4 } });
    expect(read.ok && read.value.memory).toEqual({ profile: 1, trails: 4 });
  });

  it.each([2, 3, 99])('of version %i is of a later Naast, whatever else stands in it', (version) => {
    expect(changed({ version })).toEqual({ ok: false, reason: 'backup-newer' });
    expect(readBackup(`{"format":"naast-backup","version":${version}}`)).toEqual({ ok: false, reason: 'backup-newer' });
  });

  it.each([
    ...[{ version: 0 }, { version: -1 }, { version: 1.5 }, { version: '2' }, { format: 'naast-backup/2' }],
    ...[{ madeAt: 'gisteren' }, { of: 'all' }, { extra: 1 }, { control: 'x'.repeat(21) }, { control: 1 }],
    ...[{ memory: [] }, { memory: { ['x'.repeat(201)]: 1 } }, { packs: [pack] }, { packs: [{}] }, { cases: undefined }],
    ...[{ gone: [{ id: '', at: createdAt }] }, { drafts: [{ id: 'd' }] }, { cases: [first, first] }],
  ])('is damaged with %o', (change) => {
    expect(changed(change)).toEqual(damaged);
  });

  it.each([
    ...[{ id: '' }, { id: 'x'.repeat(101) }, { createdAt: '2026' }, { pack: 2 }, { pack: -1 }, { pack: 0.5 }],
    ...[{ journal: [{ ...entry(1, 'een'), at: 'toen' }] }, { extra: 1 }],
  ])('is damaged with %o in a case', (change) => {
    expect(inCase(change)).toEqual(damaged);
  });

  it('has room for long names and many records, up to a limit', () => {
    expect(inCase({ id: 'x'.repeat(100) }).ok).toBe(true);
    expect(changed({ memory: { ['x'.repeat(200)]: 1 }, control: 'x'.repeat(20) }).ok).toBe(true);
    const gone = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `g${at}`, at: createdAt }));
    expect(changed({ gone: gone(20_000) }).ok).toBe(true);
    expect(changed({ gone: gone(20_001) })).toEqual(damaged);
  });

  it.each([
    ['of something else', '{"format":"naast-dossier","version":1}'],
    ['that is empty', ''],
    ['that is a number', '1'],
    ['that begins otherwise', ` ${JSON.stringify(raw)}`],
    ['with its parts in another order', JSON.stringify({ version: 2, format: 'naast-backup' })],
    ['that is cut short', JSON.stringify(raw).slice(0, -1)],
    ['that names what poisons', JSON.stringify(raw).replace('"profile"', '"__proto__"')],
  ])('%s is refused', (_what, words) => {
    expect(readBackup(words)).toEqual(damaged);
  });
});
