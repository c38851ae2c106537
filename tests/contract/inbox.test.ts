import { expect, it } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import { putRaw, rawRecord } from './raw-vault';
import { capture, contentsOf, createVault, passphrase, unlockVault } from './vault-facts';

it('keeps a capture for the one vault, without any key, and brings all of it back', async () => {
  const name = crypto.randomUUID();
  const vault = await createVault(createBrowserKeeper(name));
  vault.lock();
  expect(await putInInbox(capture('a', 'eerste'), { databaseName: name })).toBe('sealed');
  expect(await putInInbox({ id: 'b', text: 'zonder pagina', at: '2026-11-22T10:00:00Z' }, { databaseName: name })).toBe(
    'sealed',
  );
  const { captures } = await contentsOf(await unlockVault(createBrowserKeeper(name), vault.id));
  expect(captures).toEqual([capture('a', 'eerste'), { id: 'b', text: 'zonder pagina', at: '2026-11-22T10:00:00Z' }]);
});

it('keeps only the newest words of what is still being typed, with the form they stand in', async () => {
  const name = crypto.randomUUID();
  const vault = await createVault(createBrowserKeeper(name));
  vault.lock();
  const typed = (advice: string) => ({
    ...capture('a', advice),
    form: { question: 's2.veilig-thuis', fields: { kind: 'contact', advice } },
  });
  for (const advice of ['Praat', 'Praat eerst', 'Praat eerst met moeder.'])
    expect(await putInInbox(typed(advice), { databaseName: name })).toBe('sealed');
  const { captures } = await contentsOf(await unlockVault(createBrowserKeeper(name), vault.id));
  expect(captures).toEqual([typed('Praat eerst met moeder.')]);
});

it('does not choose between vaults, and does not make one', async () => {
  const name = crypto.randomUUID();
  const keeper = createBrowserKeeper(name);
  expect(await putInInbox(capture('a', 'te vroeg'), { databaseName: name })).toBe('no-single-vault');
  expect(await keeper.list()).toEqual({ ok: true, value: [] });
  const one = await createVault(keeper);
  const two = await createVault(keeper, 'een heel andere zin erbij');
  expect(await putInInbox(capture('a', 'voor wie?'), { databaseName: name })).toBe('no-single-vault');
  expect([(await contentsOf(one)).captures, (await contentsOf(two)).captures]).toEqual([[], []]);
});

it('does not seal to a public key that is none', async () => {
  const name = crypto.randomUUID();
  const keeper = createBrowserKeeper(name);
  const vault = await createVault(keeper);
  const record = await rawRecord(name, 'vaults');
  const inbox = record['inbox'] as object;
  for (const publicKey of [new Uint8Array(32), new Uint8Array(31), 'geen']) {
    await putRaw(name, 'vaults', { ...record, inbox: { ...inbox, publicKey } });
    expect(await putInInbox(capture('a', 'tekst'), { databaseName: name })).toBe('no-single-vault');
  }
  await putRaw(name, 'vaults', { ...record, inbox: undefined });
  expect((await keeper.unlock(vault.id, passphrase)).ok).toBe(true);
  expect(await putInInbox(capture('a', 'tekst'), { databaseName: name })).toBe('sealed');
});
