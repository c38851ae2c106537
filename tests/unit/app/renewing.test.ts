import { expect, it } from 'vitest';
import { questionsOf } from '@/lib/protocol/questions-of';
import { createProfile, passphrase } from '@/tests/world';

const next = 'tulp fiets maan koek boom trein';

/** A vault that was opened, in the world of the tests; time passes while other windows lock. */
async function opened() {
  const profile = createProfile();
  const panel = profile.openPanel();
  const app = await panel.enter();
  const id = app.vaultId;
  /** Renews, and lets the second pass in which other windows lock. */
  async function renew(now = passphrase, wanted = next) {
    const renewing = (panel.gate.app.value ?? app).renew(now, wanted);
    for (let turn = 0; turn < 5; turn += 1) await panel.pass(1_000);
    return renewing;
  }
  return { profile, panel, app, id, renew, gate: panel.gate };
}

it('renews the vault, opens it again and shows a new recovery code', async () => {
  const { gate, id, renew, profile } = await opened();
  const phases: string[] = [];
  gate.phase.subscribe((phase) => void phases.push(phase));
  expect(await renew()).toBeUndefined();
  expect(phases).toEqual(['open', 'locked', 'renewing', 'open']);
  expect(gate.ways.fresh.value?.code).toMatch(/^\w{4}(-\w{4}){6}$/);
  expect(gate.notice.value?.key).toBe('renewal.done');
  expect(gate.progress.value).toBeUndefined();
  expect(await profile.keeper.unlock(id, passphrase)).toEqual({ ok: false, reason: 'wrong-passphrase' });
  expect((await profile.keeper.unlock(id, next)).ok).toBe(true);
});

it('keeps what was being typed, here and in another window, and locks that window', async () => {
  const here = await opened();
  const other = here.profile.openPanel({}, 2);
  const there = await other.enter();
  const made = await there.journal.startCase('Rood');
  const file = made.ok && there.state.files.value[0];
  const question = file && questionsOf(file.pack).find(({ kind }) => kind === 'signal');
  if (!made.ok || !question) throw new Error('no case with a question');
  there.drafting.change(there.drafting.begin(question, made.value), { quote: 'half woord' });
  expect(await here.renew()).toBeUndefined();
  expect(other.gate.phase.value).toBe('locked');
  expect(here.gate.app.value).not.toBe(here.app);
  expect(here.gate.app.value?.state.drafts.value).toMatchObject([{ fields: { quote: 'half woord' } }]);
});

it.each([
  ['wrong-passphrase', 'een andere lange zin dan nu', next],
  ['same-passphrase', passphrase, passphrase],
])('is not begun: %s, and the vault stays open', async (reason, now, wanted) => {
  const { gate, renew } = await opened();
  expect(await renew(now, wanted)).toBe(reason);
  expect(gate.phase.value).toBe('open');
});

it.each([
  ['storage-full', 'renewal.refused-full'],
  ['storage-broken', 'renewal.refused-other'],
] as const)('that the storage refuses with %s says what to do, and the old passphrase opens', async (reason, key) => {
  const { gate, id, renew, profile } = await opened();
  profile.keeper.refuseNextCommit(reason);
  expect(await renew()).toBeUndefined();
  expect(gate.phase.value).toBe('locked');
  expect(gate.notice.value).toEqual({ tone: 'problem', key });
  expect(await gate.unlock(id, passphrase)).toBeUndefined();
});

it('opens with a device once that was added, and not any more once it was removed or the vault was renewed', async () => {
  const { app, gate, id, renew } = await opened();
  await gate.ways.lookAround();
  expect(gate.ways.canUseDevice.value).toBe(true);
  expect(await app.ways.setDevice(id, 'een heel andere lange zin', true)).toBe('wrong-passphrase');
  expect(await app.ways.setDevice(id, passphrase, true)).toBeUndefined();
  await gate.lock();
  expect(gate.vaults.value).toMatchObject([{ id, device: true }]);
  expect(await gate.unlockWithDevice(id)).toBeUndefined();
  expect(gate.phase.value).toBe('open');
  expect(await gate.ways.setDevice(id, passphrase, false)).toBeUndefined();
  expect(gate.ways.hasDevice.value).toBe(false);
  await gate.lock();
  expect(await gate.unlockWithDevice(id)).toBe('no-device');
  await gate.unlock(id, passphrase);
  await gate.ways.setDevice(id, passphrase, true);
  const again = gate.app.value;
  expect(again).toBeDefined();
  expect(await renew()).toBeUndefined();
  await gate.ways.look(id);
  expect(gate.ways.hasDevice.value).toBe(false);
});

it.each(['device-declined', 'device-unfit'] as const)(
  'asks for the passphrase when the device says %s',
  async (reason) => {
    const { gate, id, profile } = await opened();
    profile.keeper.refuseNextDevice(reason);
    expect(await gate.ways.setDevice(id, passphrase, true)).toBe(reason);
    expect(gate.ways.hasDevice.value).toBe(false);
    await gate.ways.setDevice(id, passphrase, true);
    await gate.lock();
    profile.keeper.refuseNextDevice(reason);
    expect(await gate.unlockWithDevice(id)).toBe(reason);
    expect(gate.phase.value).toBe('locked');
    expect(await gate.unlock(id, passphrase)).toBeUndefined();
  },
);
