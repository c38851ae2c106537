import { describe, expect, it } from 'vitest';
import { createMemoryKeeper } from '@/lib/vault/memory-vault';
import { replacesPacks } from './replace-pack-contract';
import { keepsTheContract, type Profile } from './vault-contract';
import { addCase, capture, contentsOf, createVault } from './vault-facts';

describe('the memory vault', () => {
  const profile = (): Profile => {
    const keeper = createMemoryKeeper();
    return {
      panel: keeper,
      otherPanel: keeper,
      capture: (vaultId, one) =>
        Promise.try(() => {
          keeper.putCapture(vaultId, one);
        }),
    };
  };
  keepsTheContract(profile);
  replacesPacks(profile);

  it('refuses once when a test asks for it, and keeps nothing of that act', async () => {
    const keeper = createMemoryKeeper();
    const vault = await createVault(keeper);
    keeper.refuseNextCommit('storage-full');
    expect(await vault.commit([addCase])).toEqual({ ok: false, reason: 'storage-full' });
    expect((await contentsOf(vault)).cases).toEqual([]);
    expect(await vault.commit([addCase])).toEqual({ ok: true, value: true });
  });

  it('shows captures and unreadable records that a test puts in', async () => {
    const keeper = createMemoryKeeper();
    const vault = await createVault(keeper);
    keeper.putCapture(vault.id, capture('c', 'tekst'));
    keeper.pretendUnreadable(vault.id, 3);
    expect(await contentsOf(vault)).toMatchObject({ captures: [capture('c', 'tekst')], unreadable: 3 });
  });
});
