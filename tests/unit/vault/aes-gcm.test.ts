import { createCipheriv, createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { open, seal, type Place } from '@/lib/vault/seal';

const place: Place = { vault: 'kluis', store: 'entries', record: 'een', version: 1, schema: 1 };
const binding = Buffer.from('mc1|kluis|entries|een|1|1');
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const imported = (raw: Uint8Array) =>
  crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);

it('seals what OpenSSL opens, with the place as what is authenticated', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), fc.jsonValue(), async (raw, value) => {
      const sealed = await seal(await imported(raw), place, value);
      const decipher = createDecipheriv('aes-256-gcm', raw, sealed.iv);
      decipher.setAAD(binding);
      decipher.setAuthTag(sealed.bytes.slice(-16));
      const plain = Buffer.concat([decipher.update(sealed.bytes.slice(0, -16)), decipher.final()]);
      expect(JSON.parse(plain.toString())).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('opens what OpenSSL sealed, and nothing that was sealed for another place', async () => {
  await fc.assert(
    fc.asyncProperty(bytes(32), bytes(12), fc.string(), async (raw, iv, value) => {
      const sealedFor = (place: Buffer) => {
        const cipher = createCipheriv('aes-256-gcm', raw, iv);
        cipher.setAAD(place);
        const text = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final(), cipher.getAuthTag()]);
        return { iv: new Uint8Array(iv), bytes: new Uint8Array(text) };
      };
      const key = await imported(raw);
      expect(await open(key, place, sealedFor(binding))).toBe(value);
      expect(await open(key, place, sealedFor(Buffer.from('mc1|kluis|entries|twee|1|1')))).toBeUndefined();
    }),
  );
});
