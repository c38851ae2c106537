import { beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '@/lib/vault/database';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Vault } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import { around, refuse } from './around';
import { rawRecords } from './raw-vault';
import { addCase, append, capture, contentsOf, createVault, draft, entry, keep, passphrase } from './vault-facts';

let name: string;
let keeper: VaultKeeper;
let vault: Vault;
beforeEach(async () => {
  name = crypto.randomUUID();
  keeper = createBrowserKeeper(name);
  vault = await createVault(keeper);
  await keep(vault, addCase, append(entry(1, 'een')));
});

const journal = async () => (await contentsOf(vault)).cases[0]?.journal.length;

describe('a storage that refuses', () => {
  it('to open is a sentence everywhere, not an error', async () => {
    let refusing = true;
    around(IDBFactory.prototype, 'open', (_factory, go) =>
      refusing ? refuse('UnknownError', 'Internal error.') : go(),
    );
    const broken = { ok: false, reason: 'storage-broken' };
    const fresh = createBrowserKeeper(name);
    expect(await fresh.list()).toEqual(broken);
    expect(await fresh.create(passphrase)).toEqual(broken);
    expect(await fresh.unlock(vault.id, passphrase)).toEqual(broken);
    expect(await putInInbox(capture('c', 'tekst'), { databaseName: name })).toBe('no-single-vault');
    refusing = false;
    expect((await fresh.unlock(vault.id, passphrase)).ok).toBe(true);
  });

  it.each([
    ['QuotaExceededError', '', 'storage-full'],
    ['UnknownError', 'Connection is closing. FILE_ERROR_NO_SPACE', 'storage-full'],
    ['UnknownError', 'Internal error.', 'storage-broken'],
    ['InvalidStateError', 'The database connection is closing.', 'storage-broken'],
  ])('halfway an act with %s "%s" keeps nothing of it and says %s', async (error, message, reason) => {
    let refusing = true;
    around(IDBObjectStore.prototype, 'put', ({ name: store }, go) =>
      refusing && store === 'drafts' ? refuse(error, message) : go(),
    );
    const act = [append(entry(2, 'twee')), { type: 'save-draft', draft: draft('d', 'half') } as const];
    expect(await vault.commit(act)).toEqual({ ok: false, reason });
    expect(await journal()).toBe(1);
    refusing = false;
    await keep(vault, ...act);
    expect(await journal()).toBe(2);
  });

  it('at the very end of a transaction is heard too', async () => {
    around(IDBObjectStore.prototype, 'put', ({ transaction }, go) => {
      const request = go();
      if (request instanceof IDBRequest) request.addEventListener('success', () => transaction.abort());
      return request;
    });
    expect(await vault.commit([append(entry(2, 'twee'))])).toEqual({ ok: false, reason: 'storage-broken' });
    expect(await journal()).toBe(1);
  });

  it('does not take what could never be unlocked: the vault itself is gone', async () => {
    await createDatabase(name).use((connection) => connection.clear('vaults'));
    expect(await vault.commit([append(entry(2, 'twee'))])).toEqual({ ok: false, reason: 'storage-broken' });
    expect((await rawRecords(name))['entries']).toHaveLength(1);
    expect(await putInInbox(capture('c', 'tekst'), { databaseName: name })).toBe('no-single-vault');
  });
});

describe('the connection', () => {
  it('lets another window upgrade, and then says that these data are of a newer version', async () => {
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 2);
      request.onblocked = () => reject(new Error('blocked'));
      request.onsuccess = () => resolve(request.result);
    });
    upgraded.close();
    expect(await vault.commit([append(entry(2, 'twee'))])).toEqual({ ok: false, reason: 'newer-version' });
    expect(await vault.read()).toEqual({ ok: false, reason: 'newer-version' });
    expect(await keeper.list()).toEqual({ ok: false, reason: 'newer-version' });
    expect(await keeper.unlock(vault.id, passphrase)).toEqual({ ok: false, reason: 'newer-version' });
  });

  it('comes back however often it was lost: on a full disk every word typed is refused until there is room', async () => {
    const database = createDatabase(name);
    const lose = () => database.use(() => Promise.resolve().then(() => refuse('UnknownError')));
    for (let time = 1; time <= 10; time += 1) expect(await lose()).toEqual({ ok: false, reason: 'storage-broken' });
    expect(await database.use((connection) => connection.count('entries'))).toEqual({ ok: true, value: 1 });
  });

  it('lets a mistake of ours through as an error', async () => {
    const mistake = createDatabase(name).use(() => Promise.reject(new TypeError('a bug')));
    await expect(mistake).rejects.toThrow('a bug');
  });
});
