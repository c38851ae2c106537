/** A browser profile whose storage can be broken by hand: a witness that remembers, and snapshots taken when told. */
import { onTestFinished } from 'vitest';
import type { Derive } from '@/lib/vault/kdf-header';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import type { Recovery, Vault } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import type { Testimony, Witness } from '@/lib/vault/witness';
import { readFile, writeFile, type Turn } from '@/lib/vault/snapshot-files';
import { bestSnapshot } from '@/lib/vault/snapshots';
import {
  addCase,
  append,
  caseId,
  contentsOf,
  createVault,
  draft,
  entry,
  keep,
  passphrase,
  tombstone,
} from './vault-facts';

/** Removes what a profile moved to: all tests share one origin, and Chromium gives that 65 buckets at most. */
export async function removeBuckets(name: string): Promise<void> {
  const buckets = navigator.storageBuckets;
  const own = (await buckets?.keys())?.filter((each) => each.startsWith(name)) ?? [];
  for (const each of own) await buckets?.delete(each);
}

/** A profile that is gone when the test ends. */
export function createProfile(derive?: Derive) {
  const name = crypto.randomUUID();
  onTestFinished(() => removeBuckets(name));
  const said = new Map<string, Testimony>();
  let suspected: number | undefined;
  const witness: Witness = {
    read: () => Promise.resolve(Object.fromEntries(said)),
    write: (vault, testimony) => Promise.resolve(void said.set(vault, testimony)),
    forget: (vault) => Promise.resolve(void said.delete(vault)),
    suspected: () => Promise.resolve(suspected),
    suspect: (container) => Promise.resolve(void (suspected = container)),
  };
  let due: (() => void)[] = [];
  const later = (_milliseconds: number, act: () => void) => {
    due.push(act);
    return () => void (due = due.filter((one) => one !== act));
  };

  return {
    name,
    witness,
    /** A panel that has just been opened. */
    panel: (): VaultKeeper => createBrowserKeeper(name, { witness, later, ...(derive && { derive }) }),
    /** The witness's storage is lost. */
    forgetTestimonies: () => {
      said.clear();
    },
    /** Lets the pause after the last change pass, and waits until the snapshot holds what was kept. */
    async snapshot(vault: string): Promise<void> {
      const wanted = said.get(vault)?.seq ?? 0;
      const acts = due;
      due = [];
      for (const act of acts) act();
      while ((await bestSnapshot(name, vault))?.seq !== wanted) await Promise.resolve();
    },
    /** One byte of a snapshot is not as it was. */
    async damageSnapshot(vault: string, turn: Turn): Promise<void> {
      const file = await readFile(name, vault, turn);
      if (!file) throw new Error('there is no such snapshot');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(name, vault, turn, bytes);
    },
  };
}

/** A passphrase becomes a key at once: for tests that look at something else. */
export const quickly: Derive = async (passphrase, { salt }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...passphrase, ...salt])));

/** A profile with a vault of five records in it, and a snapshot of that. */
export async function filledProfile(derive?: Derive) {
  const profile = createProfile(derive);
  const vault = await createVault(profile.panel());
  await keep(vault, addCase, append(entry(1, 'een')), append(entry(2, 'verkeerd kind')));
  await keep(vault, append(tombstone(2, 'ander kind')), { type: 'save-draft', draft: draft('d', 'half', caseId) });
  await keep(vault, { type: 'remember', key: 'profile', value: { role: 'leraar' } });
  await profile.snapshot(vault.id);
  /** Puts the vault together in a panel that has just been opened. */
  async function recover(how: Recovery = 'restore'): Promise<Vault> {
    const recovered = await profile.panel().recover(vault.id, passphrase, how);
    if (!recovered.ok) throw new Error(recovered.reason);
    return recovered.value;
  }
  return { profile, vault, whole: await contentsOf(vault), recover };
}
