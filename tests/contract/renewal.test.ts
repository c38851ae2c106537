import { beforeEach, describe, expect, it } from 'vitest';
import { success } from '@/lib/result';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import { rowOf } from '@/lib/vault/remains';
import { readSnapshot } from '@/lib/vault/snapshot';
import { readFile, turns } from '@/lib/vault/snapshot-files';
import type { Vault } from '@/lib/vault/vault';
import type { Progress, VaultKeeper } from '@/lib/vault/ways';
import { around } from './around';
import { filledProfile, quickly } from './profile';
import { addCase, append, capture, contentsOf, draft, entry, keep, passphrase, unlockVault, uuid } from './vault-facts';

const next = 'tulp fiets maan koek boom trein';

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
let id: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
  id = filled.vault.id;
});

async function renewal(keeper = panel) {
  const prepared = await keeper.prepareRenewal(id, passphrase, next);
  if (!prepared.ok) throw new Error(prepared.reason);
  return prepared.value;
}

async function renew(report: (progress: Progress) => void = () => undefined): Promise<Vault> {
  const renewed = await (await renewal()).run(report);
  if (!renewed.ok) throw new Error(renewed.reason);
  expect(renewed.value.cleared).toBe(true);
  return renewed.value.vault;
}

const contentsWith = async (secret: string) => contentsOf(await unlockVault(filled.profile.panel(), id, secret));

describe('a vault that was renewed', () => {
  it('holds the same words, opens with the new passphrase only, and goes on', async () => {
    const vault = await renew();
    expect(await contentsOf(vault)).toEqual(filled.whole);
    expect(await filled.profile.panel().unlock(id, passphrase)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    await keep(vault, append(entry(3, 'na de vernieuwing')), {
      type: 'remember',
      key: 'profile',
      value: { role: 'ib' },
    });
    const after = await contentsWith(next);
    expect(after.cases[0]?.journal).toHaveLength(3);
    expect(after.memory).toEqual({ profile: { role: 'ib' } });
    expect(after.altered).toBeUndefined();
  });

  it('keeps drafts with and without a case, withdrawn entries, shredded cases and captures that wait', async () => {
    const other = uuid(901);
    await keep(filled.vault, { type: 'save-draft', draft: draft('los', 'zonder casus') });
    await keep(
      filled.vault,
      { ...addCase, id: other },
      { type: 'shred-case', caseId: other, at: '2026-11-22T12:00:00Z' },
    );
    const { name: databaseName, witness } = filled.profile;
    expect(await putInInbox(capture('c', 'wacht nog'), { databaseName, witness })).toBe('sealed');
    const whole = await contentsOf(filled.vault);
    expect(whole).toMatchObject({ captures: [{ id: 'c' }], gone: [{ id: other }], unreadable: 0 });
    await renew();
    expect(await contentsWith(next)).toEqual(whole);
  });

  it('counts what it seals, up to all of it', async () => {
    const seen: Progress[] = [];
    await renew((progress) => seen.push(progress));
    expect(seen[0]).toEqual({ step: 'seal', done: 0, total: 5 });
    expect(seen.at(-1)).toEqual({ step: 'check', done: 5, total: 5 });
    const sealed = seen.filter(({ step }) => step === 'seal').map(({ done }) => done);
    expect(sealed).toEqual([...sealed].sort((one, other) => one - other));
    expect(sealed.at(-1)).toBe(5);
  });

  it('opens with neither the old recovery code nor the keys of another window', async () => {
    const code = await panel.prepareCode(id, passphrase);
    if (!code.ok) throw new Error(code.reason);
    expect(await code.value.keep()).toEqual(success(true));
    const handover = filled.vault.handover();
    await renew();
    expect(await panel.hasCode(id)).toBe(false);
    expect(await panel.unlockWithCode(id, code.value.code, next)).toEqual({ ok: false, reason: 'no-code' });
    expect(await panel.admit(handover)).toEqual({ ok: false, reason: 'no-vault' });
  });

  it('leaves no snapshot that opens with the old passphrase, and both with the new one', async () => {
    const before = await renew();
    const rows = await Promise.all(
      turns.map(async (turn) => {
        const file = await readFile(filled.profile.name, id, turn);
        const copy = file && (await readSnapshot(file));
        return copy && rowOf(copy.everything, id);
      }),
    );
    expect(rows[0]).toBeDefined();
    expect(rows[1]).toEqual(rows[0]);
    expect((await filled.profile.panel().recover(id, passphrase, 'restore')).ok).toBe(false);
    const restored = await filled.profile.panel().recover(id, next, 'restore');
    expect(restored.ok && (await contentsOf(restored.value))).toEqual(await contentsOf(before));
  });

  it('takes nothing from a window that still has the old keys, and says that it is locked', async () => {
    await renew();
    expect(await filled.vault.commit([append(entry(3, 'met de oude sleutel'))])).toEqual({
      ok: false,
      reason: 'locked',
    });
    expect((await contentsWith(next)).cases[0]?.journal).toHaveLength(2);
  });

  it('leaves the vault of a colleague as it is', async () => {
    const theirs = await panel.create('de zin van een collega');
    if (!theirs.ok) throw new Error(theirs.reason);
    await keep(theirs.value, addCase, append(entry(7, 'van een ander')));
    await renew();
    const opened = await unlockVault(filled.profile.panel(), theirs.value.id, 'de zin van een collega');
    expect((await contentsOf(opened)).cases[0]?.journal).toEqual([entry(7, 'van een ander')]);
    await keep(theirs.value, append(entry(8, 'en gaat door')));
  });
});

describe('a renewal', () => {
  it('is not begun with a wrong passphrase, nor with the passphrase of now', async () => {
    expect(await panel.prepareRenewal(id, `${passphrase}!`, next)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await panel.prepareRenewal(id, passphrase, passphrase)).toEqual({ ok: false, reason: 'same-passphrase' });
    expect(await panel.prepareRenewal(uuid(1), passphrase, next)).toEqual({ ok: false, reason: 'no-vault' });
  });

  it('changes nothing before it is run', async () => {
    await renewal();
    expect(await contentsWith(passphrase)).toEqual(filled.whole);
  });

  it('takes along what was saved after it was prepared', async () => {
    const prepared = await renewal();
    await keep(filled.vault, append(entry(3, 'net nog')));
    expect((await prepared.run(() => undefined)).ok).toBe(true);
    expect((await contentsWith(next)).cases[0]?.journal).toHaveLength(3);
  });

  it('stops when another window changed the passphrase meanwhile', async () => {
    const prepared = await renewal();
    await panel.changePassphrase(id, passphrase, 'nog een andere lange zin');
    expect(await prepared.run(() => undefined)).toEqual({ ok: false, reason: 'locked' });
    expect(await contentsWith('nog een andere lange zin')).toEqual(filled.whole);
  });

  it('does not lose a capture that comes in the middle of it', async () => {
    const { name: databaseName, witness } = filled.profile;
    const prepared = await renewal();
    let put: Promise<unknown> | undefined;
    const run = prepared.run(() => void (put ??= putInInbox(capture('c', 'precies nu'), { databaseName, witness })));
    expect((await run).ok).toBe(true);
    expect(await put).toBe('sealed');
    expect(await contentsWith(next)).toMatchObject({ captures: [capture('c', 'precies nu')], unreadable: 0 });
  });

  it('does not take a window in that saves in the middle of it: what it typed stays there', async () => {
    const prepared = await renewal();
    let saved: Promise<unknown> | undefined;
    const run = prepared.run(() => void (saved ??= filled.vault.commit([append(entry(3, 'tegelijk'))])));
    expect((await run).ok).toBe(true);
    expect(await saved).toEqual({ ok: false, reason: 'locked' });
    expect(await contentsWith(next)).toEqual(filled.whole);
  });

  it('stops when what was sealed does not open as it did', async () => {
    const prepared = await renewal();
    let seals = 0;
    around(SubtleCrypto.prototype, 'encrypt', async (_subtle, go) => {
      const sealed = (await go()) as ArrayBuffer;
      if ((seals += 1) === 3) new Uint8Array(sealed)[0]! ^= 1;
      return sealed;
    });
    await expect(prepared.run(() => undefined)).rejects.toThrow(/does not open as it did/);
    expect(await contentsWith(passphrase)).toEqual(filled.whole);
  });
});
