/** What a test can order of the vault in memory, and its ways in: the same answers as the real one gives. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, success } from '@/lib/result';
import { createMemoryKeeper, type MemoryKeeper } from '@/lib/vault/memory-vault';
import type { Vault } from '@/lib/vault/vault';
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
  passphrase,
  tombstone,
  uuid,
} from '@/tests/contract/vault-facts';

const next = 'tulp fiets maan koek boom trein';
const wrong = refusal('wrong-passphrase');
const noVault = refusal('no-vault');
const at = '2026-11-22T12:00:00Z';

let keeper: MemoryKeeper;
let vault: Vault;
let id: string;
beforeEach(async () => {
  keeper = createMemoryKeeper();
  vault = await createVault(keeper);
  id = vault.id;
});

describe('what happens in a vault in memory', () => {
  it('shredding takes a case, its drafts and its entries, for good and once', async () => {
    const other = { ...addCase, id: uuid(901) };
    await keep(vault, addCase, append(entry(1, 'een')), other, { type: 'save-draft', draft: draft('d', 'x', caseId) });
    await keep(vault, { type: 'shred-case', caseId, at }, { type: 'shred-case', caseId, at });
    await keep(vault, { type: 'shred-case', caseId: other.id, at }, addCase);
    const { cases, drafts, gone } = await contentsOf(vault);
    expect({ cases, drafts, gone }).toEqual({
      cases: [],
      drafts: [],
      gone: [caseId, other.id].map((one) => ({ id: one, at })),
    });
    expect(await vault.commit([append(entry(2, 'twee'))])).toEqual(refusal('case-gone'));
  });

  it('a withdrawal that comes before its entry stays', async () => {
    await keep(vault, addCase, append(tombstone(1, 'ander kind')), append(entry(1, 'een')));
    expect((await contentsOf(vault)).cases[0]?.journal).toEqual([tombstone(1, 'ander kind')]);
  });

  it('a draft of a case that is not there is not kept', async () => {
    const lost = { type: 'save-draft', draft: draft('d', 'x', caseId) } as const;
    expect(await vault.commit([lost])).toEqual(refusal('storage-broken'));
  });

  it('the trail grows with what is done, and is locked with the vault', async () => {
    await vault.commit([addCase], [{ at, act: 'case-begun', of: caseId }]);
    await vault.commit([], [{ at, act: 'locked' }]);
    expect(await vault.trail()).toMatchObject({ value: { traces: [{ act: 'case-begun' }, { act: 'locked' }] } });
    vault.lock();
    expect(await vault.trail()).toEqual(refusal('locked'));
  });

  it('copies are refused only when it is locked', async () => {
    expect([await vault.snapshot(), await vault.scrub()]).toEqual([true, true]);
    vault.lock();
    expect([await vault.snapshot(), await vault.scrub(), vault.handover()]).toEqual([false, false, undefined]);
  });

  it('erasing leaves nothing', async () => {
    expect(await vault.erase()).toEqual(success(true));
    expect(await vault.erase()).toEqual(refusal('locked'));
    expect(await keeper.list()).toEqual(success([]));
    expect(await keeper.unlock(id, passphrase)).toEqual(noVault);
  });

  it('another window opens it with what it was handed, and with nothing else', async () => {
    await keep(vault, addCase);
    const admitted = await keeper.admit(vault.handover());
    expect(admitted.ok && (await contentsOf(admitted.value)).cases).toHaveLength(1);
    for (const forged of [undefined, null, 'keys', {}, { id: 'weg' }])
      expect(await keeper.admit(forged)).toEqual(noVault);
  });
});

describe('what a test can order', () => {
  it('a read that is refused, once', async () => {
    keeper.refuseNextRead('storage-broken');
    expect(await vault.read()).toEqual(refusal('storage-broken'));
    expect((await vault.read()).ok).toBe(true);
  });

  it('a vault of which a part was lost, until it is recovered with its passphrase', async () => {
    keeper.pretendLoss(id, { found: 1, expected: 2 });
    expect(await keeper.list()).toEqual(success([{ id, label: 'Kluis 1', lost: true }]));
    expect(await keeper.inspect(id)).toEqual({ found: 1, expected: 2 });
    expect(await keeper.unlock(id, passphrase)).toEqual(refusal('records-missing'));
    expect(await keeper.recover(id, next, 'restore')).toEqual(wrong);
    expect((await keeper.recover(id, passphrase, 'restore')).ok).toBe(true);
    expect(await keeper.inspect(id)).toEqual({});
    expect(await keeper.recover('weg', passphrase, 'restore')).toEqual(noVault);
  });

  it('nothing of a vault that is not there', async () => {
    keeper.putCapture('weg', capture('c', 'tekst'));
    keeper.pretendUnreadable('weg', 1);
    keeper.pretendLoss('weg', {});
    expect(await keeper.inspect('weg')).toEqual({});
    expect(await contentsOf(vault)).toMatchObject({ captures: [], unreadable: 0 });
  });
});

describe('the ways into a vault in memory', () => {
  it('ask for the passphrase of now', async () => {
    expect(await keeper.changePassphrase(id, next, passphrase)).toEqual(wrong);
    expect(await keeper.prepareCode(id, next)).toEqual(wrong);
    expect(await keeper.prepareRenewal(id, next, passphrase)).toEqual(wrong);
    expect(await keeper.changePassphrase('weg', passphrase, next)).toEqual(noVault);
    expect(await keeper.changePassphrase(id, passphrase, next)).toEqual(success(true));
    expect((await keeper.unlock(id, next)).ok).toBe(true);
  });

  it('are a code too, once it was kept', async () => {
    const fresh = await keeper.prepareCode(id, passphrase);
    if (!fresh.ok) throw new Error(fresh.reason);
    const { code } = fresh.value;
    expect([await keeper.hasCode(id), await keeper.hasCode('weg')]).toEqual([false, false]);
    expect(await keeper.unlockWithCode(id, code, next)).toEqual(refusal('no-code'));
    await fresh.value.keep();
    expect(await keeper.hasCode(id)).toBe(true);
    expect(await keeper.unlockWithCode('weg', code, next)).toEqual(noVault);
    expect(await keeper.unlockWithCode(id, code.slice(1), next)).toEqual(refusal('code-incomplete'));
    const other = await keeper.prepareCode(id, passphrase);
    expect(other.ok && (await keeper.unlockWithCode(id, other.value.code, next))).toEqual(refusal('wrong-code'));
    expect((await keeper.unlockWithCode(id, code, next)).ok).toBe(true);
    expect(await keeper.unlock(id, passphrase)).toEqual(wrong);
  });

  it('are a device too, unless it is refused', async () => {
    keeper.refuseNextDevice('device-declined');
    expect(await keeper.addDevice(id, passphrase)).toEqual(refusal('device-declined'));
    expect(await keeper.canUseDevice()).toBe(true);
    expect(await keeper.unlockWithDevice(id)).toEqual(refusal('no-device'));
    expect(await keeper.unlockWithDevice('weg')).toEqual(noVault);
    expect(await keeper.addDevice(id, passphrase)).toEqual(success(true));
    expect([await keeper.hasDevice(id), await keeper.hasDevice('weg')]).toEqual([true, false]);
    expect(await keeper.list()).toEqual(success([{ id, label: 'Kluis 1', device: true }]));
    expect((await keeper.unlockWithDevice(id)).ok).toBe(true);
    keeper.refuseNextDevice('wrong-device');
    expect(await keeper.unlockWithDevice(id)).toEqual(refusal('wrong-device'));
    expect(await keeper.removeDevice(id, passphrase)).toEqual(success(true));
    expect(await keeper.hasDevice(id)).toBe(false);
  });

  it('are all other ones after a renewal, which locks what was open', async () => {
    await keep(vault, addCase);
    expect(await keeper.prepareRenewal(id, passphrase, passphrase)).toEqual(refusal('same-passphrase'));
    const renewal = await keeper.prepareRenewal(id, passphrase, next);
    if (!renewal.ok) throw new Error(renewal.reason);
    keeper.refuseNextCommit('storage-full');
    expect(await renewal.value.run(() => undefined)).toEqual(refusal('storage-full'));
    const seen: string[] = [];
    const renewed = await renewal.value.run(({ step, done }) => seen.push(`${step} ${done}`));
    expect(seen).toEqual(['seal 1', 'check 1']);
    expect(renewed.ok && (await contentsOf(renewed.value.vault)).cases).toHaveLength(1);
    expect(await vault.read()).toEqual(refusal('locked'));
    expect(await vault.commit([addCase])).toEqual(refusal('locked'));
  });

  it('stay as they are when a renewal ends in a vault that is not whole', async () => {
    const renewal = await keeper.prepareRenewal(id, passphrase, next);
    keeper.pretendLoss(id, {});
    expect(renewal.ok && (await renewal.value.run(() => undefined))).toEqual(refusal('storage-broken'));
  });
});
