import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JournalItem } from '@/lib/case/entries';
import type { Vault } from '@/lib/vault/vault';
import { around, refuse } from './around';
import { createProfile, quickly } from './profile';
import { addCase, append, contentsOf, createVault, draft, entry, passphrase, tombstone, uuid } from './vault-facts';

const isThorough = import.meta.env['VITE_NAAST_THOROUGH'] === '1';
const histories = isThorough ? 1_000 : 6;
const windows = 2;

/** What happens, in which window, about which of the facts. */
const kinds = [
  ...['append', 'append', 'append', 'append', 'append', 'append', 'withdraw', 'draft', 'drop', 'lock'],
  ...['append', 'append', 'append', 'draft', 'draft', 'crash', 'crash', 'snapshot', 'full-disk', 'shred'],
] as const;
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  window: fc.nat(windows - 1),
  fact: fc.integer({ min: 1, max: 25 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What must be there: acknowledged facts, words that are half written, and whether the case was shredded. */
interface Model {
  journal: Map<string, JournalItem>;
  drafts: Set<string>;
  gone: boolean;
}

/** Two windows on one vault, which may lock, die, meet a full disk, and come back. */
async function openWorld() {
  const profile = createProfile(quickly);
  const first = await createVault(profile.panel());
  const handover = first.handover();
  const enter = async (): Promise<Vault> => {
    const admitted = await profile.panel().admit(handover);
    if (!admitted.ok) throw new Error(admitted.reason);
    return admitted.value;
  };
  return { profile, id: first.id, enter, open: [first, await enter()] };
}
type World = Awaited<ReturnType<typeof openWorld>>;

let isDiskFull = false;
const caseOf = (number: number) => uuid(10_000 + number);

/** Does one step in the vault and, when it was acknowledged, in the model. */
async function play(world: World, model: Model, number: number, { kind, window, fact }: Step): Promise<void> {
  const caseId = caseOf(number);
  const vault = world.open[window];
  if (!vault) throw new Error('there are two windows');
  const item = { ...entry(fact, `feit ${fact}`), id: uuid(number * 100 + fact) };
  const id = `d-${caseId}-${fact}`;
  const add = async () => {
    const kept = await vault.commit([{ ...append(item), caseId }]);
    if (kept.ok) model.journal.set(item.id, model.journal.get(item.id) ?? item);
    else expect(kept.reason).toBe(model.gone ? 'case-gone' : 'storage-full');
    return kept.ok;
  };
  const acts: Record<Step['kind'], () => Promise<unknown>> = {
    append: add,
    async withdraw() {
      const gone = tombstone(number * 100 + fact, 'verkeerd kind');
      const kept = await vault.commit([{ ...append(gone), caseId }]);
      if (kept.ok) model.journal.set(gone.id, gone);
    },
    async draft() {
      const kept = await vault.commit([{ type: 'save-draft', draft: draft(id, `half ${fact}`, caseId) }]);
      if (kept.ok) model.drafts.add(id);
    },
    async drop() {
      if ((await vault.commit([{ type: 'drop-draft', id }])).ok) model.drafts.delete(id);
    },
    async lock() {
      vault.lock();
      expect([await vault.commit([append(item)]), await vault.read(), vault.handover()]).toEqual([
        { ok: false, reason: 'locked' },
        { ok: false, reason: 'locked' },
        undefined,
      ]);
      world.open[window] = await world.enter();
    },
    // Nothing is said goodbye to: the window was there, and is not any more.
    crash: async () => (world.open[window] = await world.enter()),
    snapshot: () => vault.snapshot(),
    async 'full-disk'() {
      isDiskFull = true;
      const isKept = await add();
      isDiskFull = false;
      expect(isKept).toBe(false);
    },
    async shred() {
      if (fact > 2) return; // seldom: after it little can happen
      const kept = await vault.commit([{ type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' }]);
      if (kept.ok) Object.assign(model, { gone: true, journal: new Map(), drafts: new Set() });
    },
  };
  await acts[kind]();
}

/** What a window shows of the case, in the shape of the model. */
async function seen(vault: Vault, caseId: string): Promise<Model> {
  const { cases, drafts, gone = [], unreadable, damaged } = await contentsOf(vault);
  expect([unreadable, damaged]).toEqual([0, undefined]);
  const journal = cases.find(({ id }) => id === caseId)?.journal ?? [];
  return {
    journal: new Map(journal.map((item) => [item.id, item])),
    drafts: new Set(drafts.filter((one) => one.caseId === caseId).map(({ id }) => id)),
    gone: gone.some(({ id }) => id === caseId),
  };
}

it(
  'shows in every window exactly what was acknowledged, whatever happened, and opens again with the passphrase',
  async () => {
    around(IDBObjectStore.prototype, 'put', (_store, go) => (isDiskFull ? refuse('QuotaExceededError') : go()));
    let world = await openWorld();
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 30 }), async (steps) => {
        number += 1;
        if (number % 25 === 0) world = await openWorld();
        const caseId = caseOf(number);
        const model: Model = { journal: new Map(), drafts: new Set(), gone: false };
        const begun = await world.open[0]?.commit([{ ...addCase, id: caseId }]);
        expect(begun?.ok).toBe(true);
        for (const one of steps) await play(world, model, number, one);
        for (const vault of world.open) expect(await seen(vault, caseId)).toEqual(model);
      }),
      { numRuns: histories, endOnFailure: true },
    );
    const again = await world.profile.panel().unlock(world.id, passphrase);
    expect(again.ok && (await seen(again.value, caseOf(number)))).toEqual(
      await seen(await world.enter(), caseOf(number)),
    );
  },
  isThorough ? 3_600_000 : 60_000,
);
