import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '@/lib/vault/bytes';
import { open, seal, type Place } from '@/lib/vault/seal';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const place: Place = { vault: 'kluis', store: 'entries', record: 'een', version: 1, schema: 1 };

/** A million in `npm run faults`. */
const seals = process.env['VITE_NAAST_THOROUGH'] === '1' ? 1_000_000 : 2_000;

describe('sealing', () => {
  it('gives back exactly what was sealed, whatever it was', async () => {
    const key = await newKey();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (value) => {
        expect(await open(key, place, await seal(key, place, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('hides lengths: every value fills whole steps of 512 bytes', async () => {
    const key = await newKey();
    const length = async (text: string) => (await seal(key, place, text)).bytes.length - 16;
    expect(await length('')).toBe(512);
    expect(await length('x'.repeat(510))).toBe(512);
    expect(await length('x'.repeat(511))).toBe(1024);
    expect(await length('é'.repeat(510))).toBe(1024);
  });

  it('never uses one random start twice', async () => {
    const key = await newKey();
    const starts = new Set<string>();
    for (let some = 0; some < seals; some += 2_000) {
      const sealed = await Promise.all(Array.from({ length: 2_000 }, () => seal(key, place, 'zelfde woorden')));
      for (const { iv } of sealed) starts.add(toHex(iv));
      expect(sealed[0]?.iv).toHaveLength(12);
    }
    expect(starts.size).toBe(seals);
  }, 600_000);

  it('opens in its own place only', async () => {
    const key = await newKey();
    const sealed = await seal(key, place, 'woorden');
    const elsewhere: Place[] = [
      { ...place, vault: 'andere' },
      { ...place, store: 'drafts' },
      { ...place, record: 'twee' },
      { ...place, version: 2 },
      { ...place, schema: 2 },
    ];
    for (const other of elsewhere) expect(await open(key, other, sealed)).toBeUndefined();
    expect(await open(await newKey(), place, sealed)).toBeUndefined();
    expect(await open(key, place, sealed)).toBe('woorden');
  });

  it('refuses with any one bit changed, and never gives other words', async () => {
    const key = await newKey();
    const sealed = await seal(key, place, { text: 'woorden' });
    const bits = fc.record({ part: fc.constantFrom('iv', 'bytes'), at: fc.nat(), bit: fc.nat(7) } as const);
    await fc.assert(
      fc.asyncProperty(bits, async ({ part, at, bit }) => {
        const changed = { iv: sealed.iv.slice(), bytes: sealed.bytes.slice() };
        const index = at % changed[part].length;
        changed[part][index] = (changed[part][index] ?? 0) ^ (1 << bit);
        expect(await open(key, place, changed)).toBeUndefined();
      }),
    );
    expect(await open(key, place, { ...sealed, bytes: sealed.bytes.slice(0, 8) })).toBeUndefined();
  });
});
