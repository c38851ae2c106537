import { beforeEach, describe, expect, it } from 'vitest';
import { findContainers } from '@/lib/vault/containers';
import { around, refuse } from './around';
import { createProfile, filledProfile, quickly } from './profile';
import { dropRaw, putRaw, rawRecord, rawRecords, wipe } from './raw-vault';
import {
  append,
  caseId,
  contentsOf,
  createVault,
  draft,
  entry,
  keep,
  passphrase,
  tombstone,
  unlockVault,
  uuid,
} from './vault-facts';

let filled: Awaited<ReturnType<typeof filledProfile>>;
beforeEach(async () => {
  filled = await filledProfile(quickly);
});
const missing = { ok: false, reason: 'records-missing' };

describe('a storage that was wiped', () => {
  it.each([
    ['the witness and a snapshot know better', () => undefined, 'Kluis 1'],
    ['only a snapshot knows better', () => filled.profile.forgetTestimonies(), 'Kluis'],
  ])('is not a first use when %s', async (_who, lose, label) => {
    await wipe(filled.profile.name);
    lose();
    const panel = filled.profile.panel();
    expect(await panel.list()).toEqual({ ok: true, value: [{ id: filled.vault.id, label, lost: true }] });
    expect(await panel.inspect(filled.vault.id)).toMatchObject({ found: 0, copy: { records: 5 } });
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
    expect(await filled.profile.panel().list()).toEqual({
      ok: true,
      value: [{ id: filled.vault.id, label: 'Kluis 1' }],
    });
    expect(await contentsOf(await unlockVault(filled.profile.panel(), filled.vault.id))).toEqual(filled.whole);
  });

  it('opens with the right passphrase only', async () => {
    await wipe(filled.profile.name);
    const wrong = await filled.profile.panel().recover(filled.vault.id, 'een heel andere zin erbij', 'restore');
    expect(wrong).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await filled.profile.panel().list()).toMatchObject({ value: [{ lost: true }] });
  });

  it('without any snapshot cannot be recovered, and says so', async () => {
    const other = createProfile(quickly);
    const lost = await createVault(other.panel());
    await wipe(other.name);
    expect(await other.panel().inspect(lost.id)).toEqual({ found: 0, expected: 0 });
    expect(await other.panel().recover(lost.id, passphrase, 'restore')).toEqual({ ok: false, reason: 'no-vault' });
  });
});

describe('a storage of which a part is gone', () => {
  beforeEach(() => dropRaw(filled.profile.name, 'entries', [filled.vault.id, `${caseId}/${uuid(1)}`]));

  it('is never read as if that were all', async () => {
    expect(await filled.vault.read()).toEqual(missing);
    expect(await filled.profile.panel().inspect(filled.vault.id)).toMatchObject({
      found: 4,
      expected: 5,
      copy: { records: 5 },
    });
  });

  it('is put together from the snapshot and everything that was kept since', async () => {
    await keep(filled.vault, append(entry(3, 'na de kopie')), {
      type: 'save-draft',
      draft: draft('d', 'heel', caseId),
    });
    const { cases, drafts, unreadable } = await contentsOf(await filled.recover());
    expect(cases[0]?.journal).toEqual([entry(1, 'een'), entry(3, 'na de kopie'), tombstone(2, 'ander kind')]);
    expect([drafts, unreadable]).toEqual([[draft('d', 'heel', caseId)], 0]);
  });

  it('goes on as it is when the professional says so, and asks no second time', async () => {
    expect((await contentsOf(await filled.recover('go-on'))).cases[0]?.journal).toHaveLength(1);
    expect(
      (await contentsOf(await unlockVault(filled.profile.panel(), filled.vault.id))).cases[0]?.journal,
    ).toHaveLength(1);
  });

  it('keeps its sources when the restore fails, whenever that is', async () => {
    const before = await rawRecords(filled.profile.name);
    let puts = 0;
    let refusing = true;
    around(IDBObjectStore.prototype, 'put', (_store, go) => {
      puts += 1;
      return refusing && puts % 3 === 0 ? refuse('QuotaExceededError') : go();
    });
    const failed = await filled.profile.panel().recover(filled.vault.id, passphrase, 'restore');
    refusing = false;
    expect(failed).toEqual({ ok: false, reason: 'storage-full' });
    expect(await rawRecords(filled.profile.name)).toEqual(before);
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
  });

  it('does not go on with a copy that is not the same as its source', async () => {
    around(IDBObjectStore.prototype, 'put', ({ name }, go, asked) => {
      if (name === 'drafts') asked[0] = { ...(asked[0] as object), id: 'elsewhere' };
      return go();
    });
    const failed = await filled.profile.panel().recover(filled.vault.id, passphrase, 'restore');
    expect(failed).toEqual({ ok: false, reason: 'storage-broken' });
    expect(await findContainers(filled.profile.name).numbers()).toEqual([0]);
  });

  it('is never taken for a snapshot', async () => {
    expect((await filled.profile.panel().unlock(filled.vault.id, passphrase)).ok).toBe(true);
    await filled.profile.snapshot(filled.vault.id);
    expect((await filled.profile.panel().inspect(filled.vault.id)).copy?.records).toBe(5);
  });
});

describe('a storage that was put back', () => {
  it.each([
    ['the witness', () => undefined],
    ['a snapshot', () => filled.profile.forgetTestimonies()],
  ])('to an earlier state is seen because of %s', async (_who, lose) => {
    const before = await rawRecords(filled.profile.name);
    await keep(filled.vault, append(entry(3, 'later')));
    await filled.profile.snapshot(filled.vault.id);
    lose();
    await dropRaw(filled.profile.name, 'entries', [filled.vault.id, `${caseId}/${uuid(3)}`]);
    await putRaw(filled.profile.name, 'vaults', before['vaults']?.[0] ?? {});
    expect(await filled.profile.panel().unlock(filled.vault.id, passphrase)).toEqual(missing);
    expect((await contentsOf(await filled.recover())).cases[0]?.journal).toHaveLength(3);
  });

  it('in one record only is told', async () => {
    const before = await rawRecord(filled.profile.name, 'drafts');
    await keep(filled.vault, { type: 'save-draft', draft: draft('d', 'nieuwer', caseId) });
    expect((await contentsOf(filled.vault)).altered).toBeUndefined();
    await putRaw(filled.profile.name, 'drafts', before);
    expect((await contentsOf(filled.vault)).altered).toBe(true);
  });

  it('or had its counts rewritten by somebody without the passphrase is not believed', async () => {
    const record = await rawRecord(filled.profile.name, 'vaults');
    const head = record['head'] as { counts: { entries: object } };
    const counts = { ...head.counts, entries: { records: 1, versions: 1 } };
    await putRaw(filled.profile.name, 'vaults', { ...record, head: { ...head, counts } });
    expect(await filled.vault.read()).toEqual(missing);
    await putRaw(filled.profile.name, 'vaults', { ...record, head: 'weg' });
    expect(await filled.vault.read()).toEqual(missing);
    await putRaw(filled.profile.name, 'vaults', { ...record, head: undefined });
    expect(await filled.profile.panel().unlock(filled.vault.id, passphrase)).toEqual(missing);
    expect(await contentsOf(await filled.recover('go-on'))).toEqual(filled.whole);
  });
});
