import { argon2Sync } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { argon2id } from '@/lib/vault/argon2';
import { toHex } from '@/lib/vault/bytes';
import { newKdfHeader } from '@/lib/vault/kdf-header';
import { byPassphrase, keyFromPassphrase, newVaultKey, openVaultKey } from '@/lib/vault/keys';

const repeated = (byte: number, length: number) => new Uint8Array(length).fill(byte);

it('measures against an implementation that passes the vector of RFC 9106 §5.3', () => {
  const tag = argon2Sync('argon2id', {
    message: repeated(1, 32),
    nonce: repeated(2, 16),
    secret: repeated(3, 8),
    associatedData: repeated(4, 12),
    parallelism: 4,
    tagLength: 32,
    memory: 32,
    passes: 3,
  });
  expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

it('derives the same as that implementation', async () => {
  const bytes = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength });
  const asked = fc.record({ passphrase: bytes(1, 64), salt: bytes(16, 16), passes: fc.integer({ min: 1, max: 4 }) });
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 8, max: 512 }), async ({ passphrase, salt, passes }, memory) => {
      const kdf = { ...newKdfHeader(), memoryKiB: memory, passes, salt: new Uint8Array(salt) };
      const derived = await argon2id(new Uint8Array(passphrase), kdf);
      const parameters = { message: passphrase, nonce: salt, parallelism: 1, tagLength: 32, memory, passes };
      expect(toHex(derived)).toBe(argon2Sync('argon2id', parameters).toString('hex'));
    }),
    { numRuns: 40 },
  );
});

it('derives the same at the strength that vaults are made with', async () => {
  const kdf = newKdfHeader();
  expect([kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt.length]).toEqual([65_536, 3, 1, 16]);
  const message = new TextEncoder().encode('café met zes groene stoelen');
  const parameters = { message, nonce: kdf.salt, parallelism: 1, tagLength: 32, memory: kdf.memoryKiB, passes: 3 };
  expect(toHex(await argon2id(message, kdf))).toBe(argon2Sync('argon2id', parameters).toString('hex'));
});

it('gives keys that cannot be taken out of the browser', async () => {
  const kdf = { ...newKdfHeader(), memoryKiB: 8, passes: 1 };
  const kek = await keyFromPassphrase('een lange zin om te typen', kdf, argon2id);
  const way = await byPassphrase(kek, 'kluis', kdf);
  const keys = await openVaultKey({ ...way, sealed: await newVaultKey(way) });
  const held = Object.values(keys ?? {}).filter((value) => value instanceof CryptoKey);
  expect(held).toHaveLength(6);
  for (const key of [kek, ...held]) expect(key.extractable).toBe(false);
});
