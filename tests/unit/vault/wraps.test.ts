/** HKDF and the wraps of keys, against OpenSSL. */
import { createCipheriv, createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '@/lib/vault/bytes';
import { byCode, byDevice, keyFromCode, keyFromDevice, nameOf, openCaseKey, openVaultKey } from '@/lib/vault/keys';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const expanded = (secret: Uint8Array, purpose: string) =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `mc1/${purpose}`, 32));

/** Wraps as OpenSSL does it. */
function wrapped(by: Uint8Array, key: Uint8Array, iv: Uint8Array, binding: string) {
  const cipher = createCipheriv('aes-256-gcm', by, iv);
  cipher.setAAD(Buffer.from(binding));
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return { iv: new Uint8Array(iv), bytes: new Uint8Array(sealed) };
}

it('passes the vector of RFC 5869 A.3, with which the derivation here is measured', () => {
  const okm = Buffer.from(hkdfSync('sha256', new Uint8Array(22).fill(0x0b), new Uint8Array(), '', 42)).toString('hex');
  expect(okm).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8');
});

it('opens a vault key that OpenSSL wrapped for a device, for that passkey and that vault only', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), bytes(32), bytes(12), bytes(20), async (secret, key, iv, passkey) => {
      const binding = `mc1|kluis|wrap|device|${await sha256(new Uint8Array(passkey))}`;
      const sealed = wrapped(expanded(secret, 'kek-device'), key, iv, binding);
      const open = async (id: string, by: Uint8Array) =>
        openVaultKey({
          ...(await byDevice(await keyFromDevice(new Uint8Array(secret)), id, new Uint8Array(by))),
          sealed,
        });
      const keys = await open('kluis', passkey);
      const name = createHmac('sha256', expanded(key, 'index-names')).update('profile').digest('hex');
      expect(keys && (await nameOf(keys, 'profile'))).toBe(name);
      expect(await open('andere', passkey)).toBeUndefined();
      expect(await open('kluis', Uint8Array.of(...passkey, 0))).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

it('opens what OpenSSL wrapped for a recovery code, and the key of a case under it', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), bytes(32), bytes(12), async (key, caseKey, iv) => {
      const code = '0123456789ABCDEFGHJKMNPQRSTV';
      const sealed = wrapped(expanded(Buffer.from(code), 'kek-code'), key, iv, 'mc1|kluis|wrap|code|');
      const keys = await openVaultKey({ ...byCode(await keyFromCode(code), 'kluis'), sealed });
      if (!keys) throw new Error('it did not open');
      const ofCase = wrapped(expanded(key, 'case-wrap'), caseKey, iv, 'mc1|kluis|wrap|case|een');
      expect(await openCaseKey(keys, 'een', ofCase)).toBeDefined();
      expect(await openCaseKey(keys, 'twee', ofCase)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

it('clears the bytes that a device gave', async () => {
  const secret = new Uint8Array(32).fill(7);
  await keyFromDevice(secret);
  expect(secret).toEqual(new Uint8Array(32));
});
