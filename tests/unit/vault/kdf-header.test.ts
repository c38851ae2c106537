import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kdfFingerprint, kdfHeaderSchema, newKdfHeader, type KdfHeader } from '@/lib/vault/kdf-header';

const header: KdfHeader = {
  name: 'argon2id',
  version: 19,
  memoryKiB: 65_536,
  passes: 3,
  lanes: 1,
  salt: new Uint8Array(16).fill(10),
};
const isGood = (change: object) => kdfHeaderSchema.safeParse({ ...header, ...change }).success;

describe('how a passphrase becomes a key', () => {
  it.each([{ memoryKiB: 19_456 }, { memoryKiB: 1_048_576 }, { passes: 2 }, { passes: 10 }])('may be %o', (change) => {
    expect(isGood(change)).toBe(true);
  });

  it.each([
    ...[{ memoryKiB: 19_455 }, { memoryKiB: 1_048_577 }, { memoryKiB: 65_536.5 }, { memoryKiB: '65536' }],
    ...[{ passes: 1 }, { passes: 11 }, { passes: 2.5 }, { lanes: 0 }, { lanes: 2 }, { lanes: undefined }],
    ...[{ name: 'argon2i' }, { version: 16 }, { more: 1 }],
    ...[{ salt: new Uint8Array(15) }, { salt: new Uint8Array(17) }, { salt: 'x'.repeat(16) }],
  ])('may not be %o', (change) => {
    expect(isGood(change)).toBe(false);
  });

  it('is 64 MiB and three passes for a new vault, with a salt of its own', () => {
    const [one, other] = [newKdfHeader(), newKdfHeader()];
    expect({ ...one, salt: header.salt }).toEqual(header);
    expect(isGood(one)).toBe(true);
    expect(one.salt).not.toEqual(other.salt);
  });

  it('has a fingerprint in which every part of it counts', async () => {
    const print = createHash('sha256')
      .update(`argon2id|19|65536|3|1|${'0a'.repeat(16)}`)
      .digest('hex');
    expect(await kdfFingerprint(header)).toBe(print);
    const others = [
      { ...header, memoryKiB: 65_537 },
      { ...header, passes: 4 },
      { ...header, salt: new Uint8Array(16).fill(11) },
    ];
    expect(new Set(await Promise.all([header, ...others].map(kdfFingerprint))).size).toBe(4);
  });
});
