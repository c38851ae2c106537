import { expect, it } from 'vitest';
import { keyFromCode, byCode } from '@/lib/vault/keys';
import { wrapForCode } from '@/lib/vault/ways-in';

it('keeps no code that Naast did not make', async () => {
  const way = byCode(await keyFromCode('0'.repeat(28)), 'kluis');
  const sealed = { iv: new Uint8Array(12), bytes: new Uint8Array(48) };
  await expect(wrapForCode({ ...way, sealed }, '1234')).rejects.toThrow('Only a code that Naast made');
});
