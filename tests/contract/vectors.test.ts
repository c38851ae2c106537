import { expect, it } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { contentsOf, entry, append, keep, unlockVault } from './vault-facts';
import { makeVector, putVector, type Vector } from './vector';

const kept = Object.entries(import.meta.glob<Vector>('../vectors/*.json', { eager: true, import: 'default' }));

it('has a vector of every format there has been', () => {
  expect(kept.map(([file]) => file)).toEqual(['../vectors/v1.json']);
});

async function opens(vector: Vector): Promise<void> {
  const name = await putVector(vector);
  const vault = await unlockVault(createBrowserKeeper(name), vector.vault, vector.passphrase);
  expect(await contentsOf(vault)).toEqual(vector.contents);
  await keep(vault, append(entry(3, 'nieuw feit in een oude kluis')));
  expect((await contentsOf(vault)).cases[0]?.journal).toHaveLength(3);
}

it.each(kept)('opens the vault in %s', (_file, vector) => opens(vector));

it('opens a vector made just now', async () => opens(await makeVector()));
