import { expect, it } from 'vitest';
import { workerAddress } from '@/lib/vault/worker-address';

it('is the address of our own Worker, also in a browser without Trusted Types', () => {
  expect(globalThis.trustedTypes).toBeUndefined();
  expect(workerAddress()).toContain('argon2.worker');
});
