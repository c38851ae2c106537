import { beforeEach, describe, expect, it } from 'vitest';
import { findContainers } from '@/lib/vault/containers';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import type { Witness } from '@/lib/vault/witness';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { putRaw, rawRecord, rawRecords, wipe } from './raw-vault';
import { append, caseId, contentsOf, entry, keep, unlockVault } from './vault-facts';

let filled: Awaited<ReturnType<typeof filledProfile>>;
beforeEach(async () => {
  filled = await filledProfile(quickly);
});

describe('snapshots', () => {
  it('are written in turn: with the newer damaged, the other one serves', async () => {
    await keep(filled.vault, append(entry(3, 'later')));
    await filled.profile.snapshot(filled.vault.id);
    await filled.profile.damageSnapshot(filled.vault.id, 'b');
    await wipe(filled.profile.name);
    expect((await filled.profile.panel().inspect(filled.vault.id)).copy?.records).toBe(5);
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
  });

  it('that are both damaged leave the storage as the only source', async () => {
    await keep(filled.vault, append(entry(3, 'later')));
    await filled.profile.snapshot(filled.vault.id);
    for (const turn of ['a', 'b'] as const) await filled.profile.damageSnapshot(filled.vault.id, turn);
    expect((await filled.profile.panel().inspect(filled.vault.id)).copy).toBeUndefined();
    expect(
      (await contentsOf(await unlockVault(filled.profile.panel(), filled.vault.id))).cases[0]?.journal,
    ).toHaveLength(3);
  });
});

describe('a record that is damaged', () => {
  it('is set aside and named, and the rest stays usable', async () => {
    const record = await rawRecord(filled.profile.name, 'drafts');
    await putRaw(filled.profile.name, 'drafts', { ...record, bytes: new Uint8Array(528) });
    const { damaged, cases } = await contentsOf(filled.vault);
    expect([damaged, cases]).toEqual([[{ kind: 'draft', caseId }], filled.whole.cases]);
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
  });

  it('that the storage cannot even give back does not hide the others', async () => {
    around(IDBObjectStore.prototype, 'getAll', ({ name }, go) => (name === 'drafts' ? refuse('UnknownError') : go()));
    around(IDBObjectStore.prototype, 'get', (store, go) => (store.name === 'drafts' ? refuse('UnknownError') : go()));
    const { unreadable, damaged, cases } = await contentsOf(filled.vault);
    expect([unreadable, damaged, cases]).toEqual([1, [{ kind: 'draft' }], filled.whole.cases]);
  });
});

describe('a witness whose storage refuses', () => {
  it('keeps nobody out: what is kept is there, and the list finds the vault by itself', async () => {
    const refused = () => Promise.reject(new Error('QUOTA_BYTES exceeded'));
    const mute: Witness = { read: refused, write: refused, forget: refused, suspected: refused, suspect: refused };
    const panel = () =>
      createBrowserKeeper(filled.profile.name, { witness: mute, later: () => () => undefined, derive: quickly });
    const { id } = filled.vault;
    const listed = await panel().list();
    expect(listed.ok && listed.value.map((vault) => [vault.id, vault.lost])).toEqual([[id, undefined]]);
    await keep(await unlockVault(panel(), id), append(entry(3, 'drie')));
    expect((await contentsOf(await unlockVault(panel(), id))).cases[0]?.journal).toHaveLength(3);
    await wipe(filled.profile.name);
    const after = await panel().list();
    expect(after.ok && after.value.map((vault) => [vault.id, vault.lost])).toEqual([[id, true]]);
  });
});

describe('after the storage refused a write', () => {
  const refuseOnce = (error: string) => {
    let refused = false;
    around(IDBObjectStore.prototype, 'put', ({ name }, go) => {
      if (refused || name !== 'entries') return go();
      refused = true;
      return refuse(error);
    });
  };

  it.each(['QuotaExceededError', 'UnknownError'])(
    '(%s) nothing more is written there: everything moves, in every window',
    async (error) => {
      const second = await unlockVault(filled.profile.panel(), filled.vault.id);
      refuseOnce(error);
      expect((await filled.vault.commit([append(entry(3, 'drie'))])).ok).toBe(false);
      const before = await rawRecords(filled.profile.name);
      await keep(second, append(entry(4, 'vier')));
      await keep(filled.vault, append(entry(3, 'drie')));
      expect(await rawRecords(filled.profile.name)).toEqual(before);
      expect((await contentsOf(filled.vault)).cases[0]?.journal).toHaveLength(4);
      expect(await contentsOf(second)).toEqual(await contentsOf(filled.vault));
    },
  );

  it('what was left behind goes only in a next session, once a snapshot is sure', async () => {
    const { numbers } = findContainers(filled.profile.name);
    refuseOnce('QuotaExceededError');
    await filled.vault.commit([append(entry(3, 'drie'))]);
    await keep(filled.vault, append(entry(3, 'drie')));
    await filled.profile.snapshot(filled.vault.id);
    expect(await numbers()).toEqual([1, 0]);
    const next = await unlockVault(filled.profile.panel(), filled.vault.id);
    await keep(next, append(entry(4, 'vier')));
    await filled.profile.snapshot(filled.vault.id);
    await expect.poll(async () => (await rawRecords(filled.profile.name))['vaults']).toEqual([]);
    expect(
      (await contentsOf(await unlockVault(filled.profile.panel(), filled.vault.id))).cases[0]?.journal,
    ).toHaveLength(4);
  });
});
