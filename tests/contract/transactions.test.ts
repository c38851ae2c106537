import { expect, it } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import { around } from './around';
import { addCase, append, capture, contentsOf, createVault, draft, entry, keep, passphrase } from './vault-facts';

const crypting = ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey', 'deriveKey', 'deriveBits', 'sign', 'digest'] as const;

it('writes in strict transactions only, and seals or opens nothing while one is alive', async () => {
  const alive = new Set<IDBTransaction>();
  const durabilities: string[] = [];
  const during: string[] = [];
  let calls = 0;
  around(IDBDatabase.prototype, 'transaction', (_database, go) => {
    const transaction = go();
    if (!(transaction instanceof IDBTransaction)) throw new Error('no transaction');
    // A snapshot reads by itself, at any moment, also while something else is being sealed.
    if (transaction.mode === 'readwrite') alive.add(transaction);
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => alive.delete(transaction));
    if (transaction.mode === 'readwrite') durabilities.push(transaction.durability);
    return transaction;
  });
  for (const operation of crypting) {
    around(SubtleCrypto.prototype, operation, (_subtle, go) => {
      calls += 1;
      if (alive.size > 0) during.push(operation);
      return go();
    });
  }

  const name = crypto.randomUUID();
  const keeper = createBrowserKeeper(name);
  const vault = await createVault(keeper);
  await keep(vault, addCase, append(entry(1, 'een')), { type: 'remember', key: 'k', value: 1 });
  await keep(vault, { type: 'save-draft', draft: draft('d', 'x') }, { type: 'drop-draft', id: 'd' });
  expect(await putInInbox(capture('c', 'tekst'), { databaseName: name })).toBe('sealed');
  await keeper.unlock(vault.id, passphrase);
  expect((await contentsOf(vault)).captures).toHaveLength(1);

  expect(calls).toBeGreaterThan(20);
  expect(during).toEqual([]);
  expect(durabilities).toEqual(['strict', 'strict', 'strict', 'strict']);
});
