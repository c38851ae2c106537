/**
 * Runs inside a page of the extension, put there from outside: fills a vault with the product's own code, one act for
 * many cases. The import screen would do, but checks and shows all of it, which is not what is measured.
 */
import type { CaseFile, Change } from '@/lib/vault/vault';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { blindWitness } from '@/lib/vault/witness';
import { numbered } from '../faults/backup-maker';

declare global {
  /** Argon2id outside the page: the worker belongs to the panel. */
  var naastDerive: (passphrase: number[], salt: number[], memoryKiB: number, passes: number) => Promise<number[]>;
  var naastFill: typeof fill;
}

const together = 50;

const changesOf = ({ id, createdAt, pack, journal }: CaseFile): Change[] => [
  { type: 'add-case', id, createdAt, pack },
  ...journal.map((item): Change => ({ type: 'append', caseId: id, item })),
];

/** Adds cases numbered from `from` up to `to` to the one vault there is. */
async function fill(passphrase: string, { from, to, entries }: Record<'from' | 'to' | 'entries', number>) {
  const keeper = createBrowserKeeper('naast', {
    witness: blindWitness,
    later: () => () => undefined,
    derive: async (words, { salt, memoryKiB, passes }) =>
      Uint8Array.from(await naastDerive([...words], [...salt], memoryKiB, passes)),
  });
  const vaults = await keeper.list();
  const unlocked = await keeper.unlock(vaults.ok ? (vaults.value[0]?.id ?? '') : '', passphrase);
  if (!unlocked.ok) throw new Error(unlocked.reason);
  for (let first = from; first < to; first += together) {
    const count = Math.min(together, to - first);
    const files = Array.from({ length: count }, (_, at) => numbered(first + at, entries));
    const kept = await unlocked.value.commit(files.flatMap(changesOf));
    if (!kept.ok) throw new Error(kept.reason);
  }
}

globalThis.naastFill = fill;
