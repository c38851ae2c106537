/** What every vault promises. Run against the memory vault and the real one: tests/contract/*.test.ts. */
import { beforeEach, expect, it } from 'vitest';
import type { Capture, Change, Vault } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import {
  addCase,
  append,
  capture,
  caseId,
  contentsOf,
  createVault,
  draft,
  entry,
  keep,
  pack,
  passphrase,
  tombstone,
  unlockVault,
  uuid,
} from './vault-facts';

/** One browser profile: two panels look at the same kept things, and the background can put a capture in. */
export interface Profile {
  panel: VaultKeeper;
  otherPanel: VaultKeeper;
  capture(vaultId: string, capture: Capture): Promise<void>;
}

/** The cases. `open` gives a fresh profile each time. */
export function keepsTheContract(open: () => Profile): void {
  let profile: Profile;
  let vault: Vault;
  beforeEach(async () => {
    profile = open();
    vault = await createVault(profile.panel);
  });

  it('shows a new vault under a neutral name, with nothing in it', async () => {
    expect(await profile.otherPanel.list()).toEqual({ ok: true, value: [{ id: vault.id, label: 'Kluis 1' }] });
    const empty = { cases: [], drafts: [], captures: [], memory: {}, unreadable: 0 };
    expect(await contentsOf(vault)).toEqual(empty);
  });

  it('gives everything back after unlocking again', async () => {
    const sealed = draft('with-case', 'Half woord', caseId);
    await keep(vault, addCase, append(entry(1, 'Blauwe plek')), { type: 'save-draft', draft: sealed });
    await keep(vault, { type: 'remember', key: 'site:epd', value: { readers: 'parents' } });
    vault.lock();
    const contents = await contentsOf(await unlockVault(profile.otherPanel, vault.id));
    expect(contents).toEqual({
      cases: [{ id: caseId, createdAt: '2026-11-22T09:00:00Z', pack, journal: [entry(1, 'Blauwe plek')] }],
      drafts: [sealed],
      captures: [],
      memory: { 'site:epd': { readers: 'parents' } },
      unreadable: 0,
    });
  });

  it('refuses a wrong passphrase and a vault that is not there', async () => {
    expect(await profile.panel.unlock(vault.id, `${passphrase} `)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await profile.panel.unlock(uuid(1), passphrase)).toEqual({ ok: false, reason: 'no-vault' });
  });

  it('takes the same passphrase in another Unicode form', async () => {
    const decomposed = passphrase.normalize('NFD');
    expect(decomposed).not.toBe(passphrase);
    expect((await unlockVault(profile.panel, vault.id, decomposed)).id).toBe(vault.id);
  });

  it('keeps vaults apart, each with its own passphrase', async () => {
    const second = await createVault(profile.panel, 'een heel andere zin erbij');
    await keep(second, addCase);
    expect((await contentsOf(vault)).cases).toEqual([]);
    expect((await profile.panel.unlock(second.id, passphrase)).ok).toBe(false);
    expect(await profile.panel.list()).toMatchObject({ ok: true, value: { length: 2 } });
  });

  it('keeps a journal in the order of time, whatever the order of saving', async () => {
    await keep(vault, addCase, append(entry(3, 'drie')), append(entry(1, 'een')));
    await keep(vault, append(entry(2, 'twee')));
    const ids = (await contentsOf(vault)).cases[0]?.journal.map(({ id }) => id);
    expect(ids).toEqual([uuid(1), uuid(2), uuid(3)]);
  });

  it('never changes an entry that was saved', async () => {
    await keep(vault, addCase, append(entry(1, 'zoals gezien')));
    await keep(vault, append(entry(1, 'mooier gemaakt')));
    expect((await contentsOf(vault)).cases[0]?.journal).toEqual([entry(1, 'zoals gezien')]);
  });

  it('puts a withdrawal in the place of the entry, for good', async () => {
    await keep(vault, addCase, append(entry(1, 'verkeerd kind')));
    await keep(vault, append(tombstone(1, 'Hoort bij een ander kind')));
    await keep(vault, append(entry(1, 'verkeerd kind')), append(tombstone(1, 'Nog een keer')));
    expect((await contentsOf(vault)).cases[0]?.journal).toEqual([tombstone(1, 'Hoort bij een ander kind')]);
  });

  it('adds a case once', async () => {
    await keep(vault, addCase, append(entry(1, 'een')));
    await keep(vault, { ...addCase, createdAt: '2026-11-23T09:00:00Z' }, append(entry(2, 'twee')));
    const [file, ...more] = (await contentsOf(vault)).cases;
    expect([file?.createdAt, file?.journal.length, more]).toEqual([addCase.createdAt, 2, []]);
  });

  it('keeps the last of a draft, moves it to a case, and drops it', async () => {
    await keep(vault, addCase, { type: 'save-draft', draft: draft('d', 'Ik') });
    await Promise.all([
      vault.commit([{ type: 'save-draft', draft: draft('d', 'Ik z') }]),
      vault.commit([{ type: 'save-draft', draft: draft('d', 'Ik zag', caseId) }]),
    ]);
    expect((await contentsOf(vault)).drafts).toEqual([draft('d', 'Ik zag', caseId)]);
    await keep(vault, append(entry(1, 'Ik zag')), { type: 'drop-draft', id: 'd' });
    expect((await contentsOf(vault)).drafts).toEqual([]);
  });

  it('remembers the last value of a setting', async () => {
    await keep(vault, { type: 'remember', key: 'profile', value: { role: 'leraar' } });
    await keep(vault, { type: 'remember', key: 'profile', value: { role: 'ib' } });
    expect((await contentsOf(vault)).memory).toEqual({ profile: { role: 'ib' } });
  });

  it('gives a capture that came while locked, until it is dropped', async () => {
    vault.lock();
    await profile.capture(vault.id, capture('c', 'papa slaat'));
    const unlocked = await unlockVault(profile.panel, vault.id);
    expect((await contentsOf(unlocked)).captures).toEqual([capture('c', 'papa slaat')]);
    await keep(unlocked, { type: 'drop-capture', id: 'c' });
    expect((await contentsOf(unlocked)).captures).toEqual([]);
  });

  it('keeps nothing of an act of which one change cannot be kept', async () => {
    const elsewhere: Change = { ...append(entry(2, 'zonder casus')), caseId: uuid(901) };
    const act = [addCase, append(entry(1, 'een')), elsewhere];
    expect(await vault.commit(act)).toEqual({ ok: false, reason: 'storage-broken' });
    expect((await contentsOf(vault)).cases).toEqual([]);
  });

  it('throws, without a word of the content, when something would not come back out', async () => {
    const misshapen = { ...entry(1, 'geheim woord'), at: 'gisteren' };
    const thrown: unknown = await vault.commit([addCase, append(misshapen)]).catch((error: unknown) => error);
    expect(String(thrown)).toContain('append');
    expect(String(thrown)).not.toMatch(/geheim|gisteren/);
    expect((await contentsOf(vault)).cases).toEqual([]);
  });

  it('loses nothing when two panels write at once', async () => {
    const other = await unlockVault(profile.otherPanel, vault.id);
    await keep(vault, addCase);
    const act = (number: number, key: string): Change[] => [
      append(entry(number, `feit ${number}`)),
      { type: 'remember', key, value: number },
      { type: 'remember', key: 'both', value: number },
    ];
    const numbers = Array.from({ length: 10 }, (_, index) => index);
    const saved = await Promise.all(
      numbers.flatMap((number) => [
        vault.commit(act(number, 'one')),
        other.commit(act(number + 20, 'two')),
        other.commit([addCase, append(entry(number, `feit ${number}`))]),
      ]),
    );
    expect(saved.every(({ ok }) => ok)).toBe(true);
    const contents = await contentsOf(vault);
    expect(contents.cases[0]?.journal).toHaveLength(20);
    expect(contents.memory).toMatchObject({ one: 9, two: 29 });
    expect(contents.unreadable).toBe(0);
    expect(await contentsOf(other)).toEqual(contents);
  });

  it('keeps both when two panels add the same case at once', async () => {
    const other = await unlockVault(profile.otherPanel, vault.id);
    await Promise.all([keep(vault, addCase, append(entry(1, 'hier'))), keep(other, addCase, append(entry(2, 'daar')))]);
    const { cases, unreadable } = await contentsOf(vault);
    expect([cases.length, cases[0]?.journal.length, unreadable]).toEqual([1, 2, 0]);
  });

  it('hands out copies: changing them changes nothing that is kept', async () => {
    const typed = draft('d', 'zoals getypt');
    const saving = vault.commit([{ type: 'save-draft', draft: typed }]);
    typed.fields['text'] = 'later';
    await saving;
    (await contentsOf(vault)).drafts.length = 0;
    expect((await contentsOf(vault)).drafts).toEqual([draft('d', 'zoals getypt')]);
  });

  it('answers every call with locked after locking, in this panel only', async () => {
    const other = await unlockVault(profile.otherPanel, vault.id);
    vault.lock();
    expect(await vault.read()).toEqual({ ok: false, reason: 'locked' });
    expect(await vault.commit([addCase])).toEqual({ ok: false, reason: 'locked' });
    await keep(other, addCase);
  });

  it('finishes what was asked before locking', async () => {
    const saving = vault.commit([{ type: 'save-draft', draft: draft('d', 'nog net') }]);
    vault.lock();
    expect(await saving).toEqual({ ok: true, value: true });
    expect((await contentsOf(await unlockVault(profile.panel, vault.id))).drafts).toEqual([draft('d', 'nog net')]);
  });
}
