import { describe, expect, it } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import { around } from './around';
import { replacesPacks } from './replace-pack-contract';
import { keepsTheContract, type Profile } from './vault-contract';
import { contentsOf, createVault, draft } from './vault-facts';

describe('the vault in IndexedDB', () => {
  const profile = (): Profile => {
    const name = crypto.randomUUID();
    return {
      panel: createBrowserKeeper(name),
      otherPanel: createBrowserKeeper(name),
      async capture(_vaultId, capture) {
        await putInInbox(capture, { databaseName: name });
      },
    };
  };
  keepsTheContract(profile);
  replacesPacks(profile);

  it('keeps the last typed of a draft, also when sealing an earlier one takes longer', async () => {
    const vault = await createVault(createBrowserKeeper(crypto.randomUUID()));
    const later = Promise.withResolvers<undefined>();
    let sealings = 0;
    around(SubtleCrypto.prototype, 'encrypt', (_subtle, go) => {
      sealings += 1;
      return sealings === 1 ? later.promise.then(go) : go();
    });
    const first = vault.commit([{ type: 'save-draft', draft: draft('d', 'Ik z') }]);
    const second = vault.commit([{ type: 'save-draft', draft: draft('d', 'Ik zag') }]);
    // Reads do not queue: after this many answers a second saving that could overtake would have done so.
    for (let reads = 0; reads < 20; reads += 1) await vault.read();
    later.resolve(undefined);
    await Promise.all([first, second]);
    expect((await contentsOf(vault)).drafts).toEqual([draft('d', 'Ik zag')]);
  });
});
