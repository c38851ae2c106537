import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Vault } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import { putRaw, rawRecord, rawRecords, type Raw } from './raw-vault';
import { addCase, capture, contentsOf, createVault, keep, passphrase, unlockVault } from './vault-facts';

let name: string;
let keeper: VaultKeeper;
let vault: Vault;
beforeEach(async () => {
  name = crypto.randomUUID();
  keeper = createBrowserKeeper(name);
  vault = await createVault(keeper);
});

afterEach(() => vi.restoreAllMocks());

describe('the settings of a vault', () => {
  const withKdf = async (change: Raw) => {
    const record = await rawRecord(name, 'vaults');
    await putRaw(name, 'vaults', { ...record, kdf: { ...(record['kdf'] as Raw), ...change } });
  };

  it.each([
    { memoryKiB: 8_192 },
    { passes: 1 },
    { memoryKiB: 4_194_304 },
    { passes: 1_000 },
    { lanes: 5 },
    { salt: new Uint8Array(8) },
    { name: 'pbkdf2' },
  ])('are refused before anything is derived with %o', async (change) => {
    await withKdf(change);
    const worker = vi.spyOn(globalThis, 'Worker');
    expect(await keeper.unlock(vault.id, passphrase)).toEqual({ ok: false, reason: 'settings-damaged' });
    expect(worker).not.toHaveBeenCalled();
    expect(await keeper.list()).toEqual({ ok: true, value: [{ id: vault.id, label: 'Kluis 1' }] });
  });

  it('of a later Naast are left alone, and told apart from damage', async () => {
    const record = await rawRecord(name, 'vaults');
    await putRaw(name, 'vaults', { ...record, format: 2 });
    expect(await keeper.unlock(vault.id, passphrase)).toEqual({ ok: false, reason: 'newer-version' });
    expect(await rawRecord(name, 'vaults')).toEqual({ ...record, format: 2 });
  });

  it.each([{ passes: 2 }, { memoryKiB: 32_768 }, { salt: new Uint8Array(16) }])(
    'do not open when weakened within the limits to %o',
    async (change) => {
      await withKdf(change);
      expect(await keeper.unlock(vault.id, passphrase)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    },
  );

  it('do not open with the wrapped key changed or of another vault', async () => {
    const record = await rawRecord(name, 'vaults');
    await createVault(keeper);
    const other = (await rawRecords(name))['vaults']?.find(({ id }) => id !== vault.id);
    await putRaw(name, 'vaults', { ...other, id: vault.id });
    expect(await keeper.unlock(vault.id, passphrase)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    const pass = record['pass'] as { bytes: Uint8Array };
    pass.bytes[3] = (pass.bytes[3] ?? 0) ^ 1;
    await putRaw(name, 'vaults', record);
    expect(await keeper.unlock(vault.id, passphrase)).toEqual({ ok: false, reason: 'wrong-passphrase' });
  });

  it('get a new inbox when somebody replaced its public key, and stay usable', async () => {
    await keep(vault, addCase);
    expect(await putInInbox(capture('old', 'voor de oude sleutel'), { databaseName: name })).toBe('sealed');
    const record = await rawRecord(name, 'vaults');
    const theirs = await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits']);
    if (!('publicKey' in theirs)) throw new Error('no pair');
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', theirs.publicKey));
    await putRaw(name, 'vaults', { ...record, inbox: { ...(record['inbox'] as Raw), publicKey } });
    expect(await putInInbox(capture('lost', 'voor iemand anders'), { databaseName: name })).toBe('sealed');
    const unlocked = await unlockVault(keeper, vault.id);
    expect(await putInInbox(capture('kept', 'voor ons'), { databaseName: name })).toBe('sealed');
    // The first capture was sealed to the pair that is gone, the second to the stranger.
    expect(await contentsOf(await unlockVault(keeper, vault.id))).toMatchObject({
      captures: [capture('kept', 'voor ons')],
      unreadable: 2,
    });
    expect((await contentsOf(unlocked)).cases).toHaveLength(1);
  });
});
