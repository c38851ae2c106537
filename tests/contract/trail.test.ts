import { beforeEach, describe, expect, it } from 'vitest';
import type { Trace } from '@/lib/vault/trace';
import { mostFull, pageSize } from '@/lib/vault/trail';
import type { Vault } from '@/lib/vault/vault';
import { createProfile, quickly } from './profile';
import { dropRaw, putRaw, rawRecord, rawRecords, type Raw } from './raw-vault';
import { addCase, append, caseId, contentsOf, createVault, entry, passphrase, unlockVault } from './vault-facts';

const trace = (act: Trace['act'], second = 0): Trace => ({
  at: new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString(),
  act,
  of: caseId,
});
async function trailOf(vault: Vault) {
  const trail = await vault.trail();
  if (!trail.ok) throw new Error(trail.reason);
  return trail.value;
}
const actsOf = async (vault: Vault) => (await trailOf(vault)).traces.map(({ act }) => act);
const many = (count: number) => Array.from({ length: count }, (_, at) => trace('recorded', at));

let profile: ReturnType<typeof createProfile>;
let vault: Vault;
beforeEach(async () => {
  profile = createProfile(quickly);
  vault = await createVault(profile.panel());
  await vault.commit([addCase], [trace('case-begun')]);
});

describe('the trail on the disk', () => {
  it('is written with its act, and not at all when that was refused', async () => {
    await vault.commit([append(entry(1, 'een'))], [trace('recorded', 1)]);
    const lost = { ...append(entry(2, 'twee')), caseId: crypto.randomUUID() };
    expect((await vault.commit([lost], [trace('recorded', 2)])).ok).toBe(false);
    expect(await trailOf(vault)).toMatchObject({ traces: [{ number: 1 }, { number: 2, act: 'recorded', of: caseId }] });
    expect(await actsOf(await unlockVault(profile.panel(), vault.id))).toEqual(['case-begun', 'recorded']);
  });

  it('is no setting: nobody reads it as one, nobody writes over it', async () => {
    expect((await contentsOf(vault)).memory).toEqual({});
    for (const key of ['trail', 'trail/x'])
      await expect(vault.commit([{ type: 'remember', key, value: 1 }])).rejects.toThrow('remember');
  });

  it('takes words nowhere: a record with anything more than a random id is a bug, and throws', async () => {
    const wordy = { ...trace('recorded'), of: 'Sam uit groep 5' };
    await expect(vault.commit([], [wordy])).rejects.toThrow('trail');
  });

  it('of two panels at once loses nothing and keeps one chain', async () => {
    const other = await unlockVault(profile.panel(), vault.id);
    await Promise.all(many(10).map((one, at) => (at % 2 ? vault : other).commit([], [one])));
    expect((await trailOf(vault)).brokenAt).toBeUndefined();
    expect(await actsOf(vault)).toHaveLength(11);
  });

  it('goes on over pages, and lets the oldest go', async () => {
    for (let turn = 0; turn <= mostFull + 1; turn += 1) await vault.commit([], many(pageSize));
    const { traces, brokenAt } = await trailOf(vault);
    expect(brokenAt).toBeUndefined();
    expect(traces).toHaveLength(mostFull * pageSize + 1);
    expect((await rawRecords(profile.name))['memory']).toHaveLength(mostFull + 1);
    expect((await contentsOf(vault)).altered).toBeUndefined();
  });

  it('is found again in a snapshot when the storage lost it', async () => {
    await vault.snapshot();
    const { id } = await rawRecord(profile.name, 'memory');
    await dropRaw(profile.name, 'memory', [vault.id, String(id)]);
    const emptied = await unlockVault(profile.panel(), vault.id);
    expect(await emptied.read()).toEqual({ ok: false, reason: 'records-missing' });
    const restored = await profile.panel().recover(vault.id, passphrase, 'restore');
    expect(restored.ok && (await actsOf(restored.value))).toEqual(['case-begun']);
  });

  it('that was put back from before shows as put back, not as whole', async () => {
    const before = await rawRecord(profile.name, 'memory');
    await vault.commit([], [trace('placed', 1)]);
    await putRaw(profile.name, 'memory', before);
    expect((await contentsOf(vault)).altered).toBe(true);
  });

  it('of which a full page was damaged is broken there', async () => {
    await vault.commit([], many(pageSize + 5));
    const pages = (await rawRecords(profile.name))['memory'] ?? [];
    const full = pages.find(({ version }: Raw) => version === 1);
    if (!full) throw new Error('no full page');
    await putRaw(profile.name, 'memory', { ...full, iv: new Uint8Array(12) });
    expect((await trailOf(vault)).brokenAt).toBe(1);
  });

  it('that cannot be read any more begins anew, and says so for ever', async () => {
    const row = await rawRecord(profile.name, 'memory');
    await putRaw(profile.name, 'memory', { ...row, iv: new Uint8Array(12) });
    expect(await trailOf(vault)).toEqual({ traces: [], brokenAt: 1 });
    expect((await vault.commit([append(entry(1, 'een'))], [trace('recorded', 1)])).ok).toBe(true);
    expect(await actsOf(vault)).toEqual(['begun-anew', 'recorded']);
    expect((await trailOf(vault)).brokenAt).toBe(1);
  });

  it('is locked with the vault', async () => {
    vault.lock();
    expect(await vault.trail()).toEqual({ ok: false, reason: 'locked' });
  });
});
