import { beforeEach, describe, expect, it } from 'vitest';
import { openBackup, sealBackup } from '@/lib/vault/backup-file';
import type { Backup } from '@/lib/vault/backup-format';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import type { Vault } from '@/lib/vault/vault';
import { around, refuse } from './around';
import { backupOf, bring, fileOf, secret } from './backup-hands';
import { rawRecords } from './raw-vault';
import { addCase, append, caseId, contentsOf, createVault, draft, entry, keep, tombstone, uuid } from './vault-facts';

let name: string;
let vault: Vault;
let other: Vault;
beforeEach(async () => {
  name = crypto.randomUUID();
  vault = await createVault(createBrowserKeeper(name));
  other = await createVault(createBrowserKeeper(crypto.randomUUID()), 'de zin van een andere computer');
  await keep(vault, addCase, append(entry(1, 'MARKER-een')), append(entry(2, 'twee')));
  await keep(vault, append(tombstone(2, 'ander kind')), { type: 'save-draft', draft: draft('d', 'half', caseId) });
  await keep(vault, { type: 'remember', key: 'profile', value: { role: 'leraar' } });
});

const emptyFile: Backup = { madeAt: '2026-11-22T12:00:00Z', of: 'vault', cases: [], drafts: [], memory: {}, gone: [] };

describe('a backup', () => {
  it('brings everything to a new vault, as it was', async () => {
    await bring(other, await fileOf(await backupOf(vault)));
    expect(await contentsOf(other)).toEqual(await contentsOf(vault));
  });

  it('brings nothing the second time', async () => {
    const file = await fileOf(await backupOf(vault));
    await bring(other, file);
    const before = await contentsOf(other);
    const { counts } = await bring(other, file);
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    expect(await contentsOf(other)).toEqual(before);
  });

  it('of two vaults that went on apart makes the same in both, whoever brings first', async () => {
    await bring(other, await fileOf(await backupOf(vault)));
    await keep(vault, append(entry(3, 'hier')), append(tombstone(1, 'verkeerd')));
    await keep(other, append(entry(4, 'daar')), { ...addCase, id: uuid(901) });
    const [mine, theirs] = [await fileOf(await backupOf(vault)), await fileOf(await backupOf(other))];
    await bring(vault, theirs);
    await bring(other, mine);
    expect((await contentsOf(vault)).cases).toEqual((await contentsOf(other)).cases);
    expect((await contentsOf(vault)).cases[0]?.journal).toHaveLength(4);
  });

  it('does not bring back what was withdrawn since, nor a draft about it', async () => {
    const about = { ...draft('about', 'MARKER-twee', caseId), corrects: uuid(1) };
    const file = await fileOf({ ...(await backupOf(vault)), drafts: [about] });
    await keep(vault, append(tombstone(1, 'verkeerd')));
    const { counts } = await bring(vault, file);
    expect(counts).toMatchObject({ entries: 0, drafts: 0 });
    expect((await contentsOf(vault)).cases[0]?.journal[0]).toEqual(tombstone(1, 'verkeerd'));
  });

  it('of another text under a known id leaves ours, and says so', async () => {
    const backup = await backupOf(vault);
    const forged = backup.cases.map((file) => ({ ...file, journal: [entry(1, 'mooier')] }));
    const { counts } = await bring(vault, await fileOf({ ...backup, cases: forged }));
    expect(counts.different).toBe(1);
    expect((await contentsOf(vault)).cases[0]?.journal[0]).toEqual(entry(1, 'MARKER-een'));
  });

  it('is brought whole or not at all', async () => {
    const before = await contentsOf(other);
    const file = await fileOf(await backupOf(vault));
    around(IDBObjectStore.prototype, 'put', (store, go) =>
      store.name === 'drafts' ? refuse('QuotaExceededError') : go(),
    );
    expect((await bring(other, file)).kept).toEqual({ ok: false, reason: 'storage-full' });
    expect(await contentsOf(other)).toEqual(before);
  });

  it('shows no word of what is in it', async () => {
    const bytes = await fileOf(await backupOf(vault));
    const words = new TextDecoder('latin1').decode(bytes);
    expect(words.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true);
    for (const word of ['MARKER', 'leraar', 'naast', vault.id]) expect(words).not.toContain(word);
  });

  it('opens with the same passphrase in another Unicode form, and with no other', async () => {
    const sealed = await sealBackup(await backupOf(vault), 'café met zes groene stoelen', 4);
    const bytes = sealed.ok ? sealed.value : new Uint8Array();
    expect((await openBackup(bytes, 'café met zes groene stoelen'.normalize('NFD'))).ok).toBe(true);
    expect(await openBackup(bytes, secret)).toEqual({ ok: false, reason: 'backup-passphrase' });
  });

  it('that does not come back as it was written is not given', async () => {
    const endless = { ...emptyFile, memory: { deep: JSON.parse('['.repeat(80) + ']'.repeat(80)) as unknown } };
    expect(await sealBackup(endless, secret, 4)).toEqual({ ok: false, reason: 'backup-failed' });
  });
});

describe('a shredded case', () => {
  it('leaves an id and a time, and nothing that opens', async () => {
    await keep(vault, { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' });
    const { cases, drafts, gone, unreadable, altered } = await contentsOf(vault);
    const left = [{ id: caseId, at: '2026-11-22T12:00:00Z' }];
    expect({ cases, drafts, gone, unreadable, altered }).toEqual({ cases: [], drafts: [], gone: left, unreadable: 0 });
    const raw = await rawRecords(name);
    expect([raw['entries'], raw['drafts'], raw['cases']?.length]).toEqual([[], [], 1]);
    expect(raw['cases']?.[0]).not.toHaveProperty('key');
  });

  it('takes nothing more, and does not come back by itself', async () => {
    await keep(vault, { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' });
    expect(await vault.commit([append(entry(9, 'te laat'))])).toEqual({ ok: false, reason: 'case-gone' });
    await keep(vault, addCase);
    expect((await contentsOf(vault)).cases).toEqual([]);
  });

  it('is not brought back by an older backup, and goes where a newer one is brought', async () => {
    const older = await fileOf(await backupOf(vault));
    await bring(other, older);
    await keep(vault, { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' });
    expect((await bring(vault, older)).counts).toMatchObject({ cases: 0, gone: 1, drafts: 0 });
    expect((await contentsOf(vault)).cases).toEqual([]);
    expect((await bring(other, await fileOf(await backupOf(vault)))).counts.shredded).toBe(1);
    expect((await contentsOf(other)).cases).toEqual([]);
    expect((await bring(other, older)).counts.gone).toBe(1);
  });
});
