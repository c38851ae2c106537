/** Whatever a professional asks while the storage refuses: a reason in one word, and nothing changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '@/lib/result';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Trace } from '@/lib/vault/trace';
import type { VaultKeeper } from '@/lib/vault/ways';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { dropRaw, putRaw } from './raw-vault';
import { append, capture, caseId, contentsOf, entry, passphrase } from './vault-facts';

const next = 'tulp fiets maan koek boom trein';
const trace: Trace = { at: '2026-11-22T12:00:00Z', act: 'recorded' };
const noVault = refusal('no-vault');

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
let id: string;
let name: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
  ({ id } = filled.vault);
  ({ name } = filled.profile);
});

/** The storage refuses until it is told to stop. */
function refusing(error: string, isHit: (store: IDBObjectStore) => boolean = () => true): () => void {
  let stopped = false;
  for (const method of ['get', 'getAll', 'getAllKeys', 'put'] as const)
    around(IDBObjectStore.prototype, method, (store, go) => (!stopped && isHit(store) ? refuse(error) : go()));
  around(IDBIndex.prototype, 'getAll', ({ objectStore }, go) =>
    !stopped && isHit(objectStore) ? refuse(error) : go(),
  );
  around(IDBIndex.prototype, 'getAllKeys', ({ objectStore }, go) =>
    !stopped && isHit(objectStore) ? refuse(error) : go(),
  );
  return () => void (stopped = true);
}

const asked: [string, () => Promise<unknown>][] = [
  ['to unlock', () => panel.unlock(id, passphrase)],
  ['to take the keys of another window', () => panel.admit(filled.vault.handover())],
  ['for another passphrase', () => panel.changePassphrase(id, passphrase, next)],
  ['for a code', () => panel.prepareCode(id, passphrase)],
  ['to unlock with a code', () => panel.unlockWithCode(id, '7KQ2', next)],
  ['for a device', () => panel.addDevice(id, passphrase)],
  ['to unlock with a device', () => panel.unlockWithDevice(id)],
  ['to remove a device', () => panel.removeDevice(id, passphrase)],
  ['for a renewal', () => panel.prepareRenewal(id, passphrase, next)],
  ['to read', () => filled.vault.read()],
  ['for the trail', () => filled.vault.trail()],
  ['to save', () => filled.vault.commit([append(entry(3, 'drie'))], [trace])],
  ['to shred', () => filled.vault.commit([{ type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' }])],
];

describe.each([
  ['UnknownError', 'storage-broken'],
  ['VersionError', 'newer-version'],
])('a storage that says %s', (error, reason) => {
  it.each(asked)(`when asked %s: ${reason}`, async (_what, act) => {
    const stop = refusing(error);
    expect(await act()).toEqual(refusal(reason));
    stop();
    expect(await contentsOf(filled.vault)).toEqual(filled.whole);
  });

  it('has no code and no device, as far as anybody can tell', async () => {
    refusing(error);
    expect([await panel.hasCode(id), await panel.hasDevice(id)]).toEqual([false, false]);
  });
});

describe('a storage of which a part refuses', () => {
  it.each([
    ['the trail', (store: IDBObjectStore) => store.name === 'memory', 'storage-broken'],
    ['what belongs to a case', (store: IDBObjectStore) => store.name === 'drafts', 'storage-broken'],
  ])('(%s) keeps nothing of an act', async (_what, isHit, reason) => {
    const stop = refusing('UnknownError', isHit);
    const act = { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' } as const;
    expect(await filled.vault.commit([act], [trace])).toEqual(refusal(reason));
    stop();
    expect(await contentsOf(filled.vault)).toEqual(filled.whole);
  });

  it('gives what is left record by record, without what has no name of its own', async () => {
    await putRaw(name, 'vaults', { id: 7 });
    const listed = await panel.list();
    expect(listed.ok && listed.value).toEqual([{ id, label: 'Kluis 1' }]);
    let stopped = false;
    around(IDBObjectStore.prototype, 'getAll', (store, go) =>
      !stopped && store.name === 'drafts' ? refuse('UnknownError') : go(),
    );
    expect(await panel.inspect(id)).toMatchObject({ found: 5 });
    stopped = true;
    expect(await contentsOf(filled.vault)).toEqual(filled.whole);
  });

  it('is newer than we are, though it said something else at first', async () => {
    const errors = ['UnknownError', 'VersionError'];
    around(IDBFactory.prototype, 'open', () => refuse(errors.shift() ?? 'VersionError'));
    expect(await panel.recover(id, passphrase, 'restore')).toEqual(refusal('newer-version'));
  });

  it('makes no vault on a full disk', async () => {
    refusing('QuotaExceededError', (store) => store.name === 'vaults' && store.transaction.mode === 'readwrite');
    expect(await panel.create(next)).toEqual(refusal('storage-full'));
  });

  it('says what it can of what is left, and puts nothing together before it can be read', async () => {
    let closed = true;
    around(IDBFactory.prototype, 'open', (_factory, go) => (closed ? refuse('UnknownError') : go()));
    expect(await panel.inspect(id)).toEqual({ expected: 5, copy: { records: 5, at: expect.any(String) as string } });
    expect(await panel.recover(id, passphrase, 'restore')).toEqual(refusal('storage-broken'));
    closed = false;
    const stop = refusing('UnknownError', (store) => store.name === 'drafts');
    expect(await panel.inspect(id)).toMatchObject({ found: 4 });
    stop();
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
  });

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['VersionError', 'newer-version'],
  ])('puts nothing together while it says %s', async (error, reason) => {
    refusing(error);
    expect(await panel.recover(id, passphrase, 'restore')).toEqual(refusal(reason));
    expect((await panel.inspect(id)).found).toBeUndefined();
  });

  it('takes no capture: the caller keeps it', async () => {
    const where = { databaseName: name };
    refusing('UnknownError', (store) => store.name === 'inbox' && store.transaction.mode === 'readwrite');
    expect(await putInInbox(capture('c', 'tekst'), where)).toBe('no-single-vault');
    refusing('UnknownError', (store) => store.name === 'inbox');
    expect(await putInInbox(capture('c', 'tekst'), where)).toBe('no-single-vault');
  });
});

describe('a vault that is gone', () => {
  it('takes the keys of no window, and is locked for every way in', async () => {
    const handover = filled.vault.handover();
    const fresh = await panel.prepareCode(id, passphrase);
    await dropRaw(name, 'vaults', id);
    expect(await panel.admit(handover)).toEqual(noVault);
    expect(await filled.vault.read()).toEqual(refusal('records-missing'));
    expect(fresh.ok && (await fresh.value.keep())).toEqual(refusal('storage-broken'));
  });

  it('at the very moment of another passphrase changes nothing else', async () => {
    around(SubtleCrypto.prototype, 'sign', async (_subtle, go) => {
      const signed = await go();
      await dropRaw(name, 'vaults', id);
      return signed;
    });
    expect(await panel.changePassphrase(id, passphrase, next)).toEqual(refusal('storage-broken'));
  });

  it('answers locked to who locked it', async () => {
    filled.vault.lock();
    filled.vault.lock();
    expect([await filled.vault.snapshot(), await filled.vault.scrub()]).toEqual([false, false]);
    expect(await filled.vault.erase()).toEqual(refusal('locked'));
  });
});
