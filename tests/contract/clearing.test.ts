import { beforeEach, describe, expect, it } from 'vitest';
import { findContainers } from '@/lib/vault/containers';
import { readSnapshot } from '@/lib/vault/snapshot';
import { readFile, turns } from '@/lib/vault/snapshot-files';
import type { VaultKeeper } from '@/lib/vault/ways';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { putRaw, rawRecord, rawRecords } from './raw-vault';
import {
  addCase,
  append,
  caseId,
  contentsOf,
  createVault,
  entry,
  keep,
  passphrase,
  unlockVault,
  uuid,
} from './vault-facts';

const shredIt = { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' } as const;

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
});

const copies = () =>
  Promise.all(
    turns.map(async (turn) => {
      const file = await readFile(filled.profile.name, filled.vault.id, turn);
      return file && (await readSnapshot(file))?.everything;
    }),
  );

describe('after a case was shredded', () => {
  it('no snapshot holds anything of it, and only one container is left', async () => {
    await keep(filled.vault, shredIt);
    expect(await filled.vault.scrub()).toBe(true);
    expect((await copies()).map((copy) => [copy?.entries, copy?.drafts])).toEqual([
      [[], []],
      [[], []],
    ]);
    const numbers = await findContainers(filled.profile.name).numbers();
    expect(numbers[0]).toBeGreaterThan(0);
    expect((await rawRecords(filled.profile.name))['vaults']).toEqual([]);
    expect((await contentsOf(await unlockVault(panel, filled.vault.id))).gone).toHaveLength(1);
  });

  it('a window that stood open goes on, and what it saves is there', async () => {
    const other = await unlockVault(panel, filled.vault.id);
    await keep(filled.vault, shredIt);
    await filled.vault.scrub();
    await keep(other, { ...addCase, id: uuid(901) });
    expect((await contentsOf(filled.vault)).cases.map(({ id }) => id)).toEqual([uuid(901)]);
  });

  it('an older snapshot does not bring it back', async () => {
    await keep(filled.vault, shredIt);
    expect((await copies()).some((copy) => copy && copy.entries.length > 0)).toBe(true);
    const { cases, drafts, gone, unreadable } = await contentsOf(await filled.recover());
    expect({ cases, drafts, gone: gone?.length, unreadable }).toEqual({
      cases: [],
      drafts: [],
      gone: 1,
      unreadable: 0,
    });
  });

  it('a mark that the vault did not seal takes nothing along', async () => {
    const record = await rawRecord(filled.profile.name, 'cases');
    await putRaw(filled.profile.name, 'cases', { ...record, gone: true, version: 9 });
    await filled.recover();
    const opened = await contentsOf(await unlockVault(filled.profile.panel(), filled.vault.id));
    expect(opened.damaged?.length).toBeGreaterThan(0);
    expect(opened.gone).toBeUndefined();
  });

  it('it is all still there when the storage refuses', async () => {
    around(IDBObjectStore.prototype, 'delete', () => refuse('QuotaExceededError'));
    expect(await filled.vault.commit([shredIt])).toEqual({ ok: false, reason: 'storage-full' });
    expect(await contentsOf(filled.vault)).toEqual(filled.whole);
  });
});

describe('a vault that was erased', () => {
  it('is nowhere, and nobody calls it missing', async () => {
    expect(await filled.vault.erase()).toEqual({ ok: true, value: true });
    expect(await filled.profile.panel().list()).toEqual({ ok: true, value: [] });
    expect(await copies()).toEqual([undefined, undefined]);
    expect(await filled.profile.panel().unlock(filled.vault.id, passphrase)).toEqual({ ok: false, reason: 'no-vault' });
    expect(await filled.vault.commit([append(entry(5, 'te laat'))])).toEqual({ ok: false, reason: 'locked' });
  });

  it('leaves the vault of a colleague whole', async () => {
    const theirs = await createVault(panel, 'de zin van een collega');
    await keep(theirs, addCase);
    await filled.vault.erase();
    const again = await unlockVault(filled.profile.panel(), theirs.id, 'de zin van een collega');
    expect((await contentsOf(again)).cases).toHaveLength(1);
  });

  it('is whole when the storage refuses', async () => {
    around(IDBObjectStore.prototype, 'delete', () => refuse('UnknownError', 'Internal error.'));
    expect((await filled.vault.erase()).ok).toBe(false);
    expect(await contentsOf(filled.vault)).toEqual(filled.whole);
  });
});
