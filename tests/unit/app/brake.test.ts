import { describe, expect, it } from 'vitest';
import { waitAfter } from '@/lib/app/brake';
import { openedWithCase } from '@/tests/opened';
import { createProfile, passphrase } from '@/tests/world';

describe('after wrong passphrases', () => {
  it('waits 1, 2, 4 … seconds from the third on, and never longer than a minute', () => {
    const seconds = Array.from({ length: 14 }, (_, wrong) => waitAfter(wrong) / 1_000);
    expect(seconds).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]);
    expect(waitAfter(1_000_000)).toBe(60_000);
  });

  async function locked(wrong: number) {
    const opened = await openedWithCase();
    const { profile, vaultId } = opened;
    await opened.gate.lock();
    const panel = profile.openPanel();
    await panel.gate.start();
    for (let turn = 0; turn < wrong; turn += 1) {
      await panel.pass(60_000);
      await panel.gate.unlock(vaultId, 'deze past niet helemaal');
    }
    return { ...panel, profile, vaultId };
  }

  it('does not even try the right one too soon, and opens with it after the wait', async () => {
    const { gate, pass, vaultId } = await locked(3);
    expect(gate.waitUntil.value - gate.now()).toBe(1_000);
    expect(await gate.unlock(vaultId, passphrase)).toBe('too-soon');
    await pass(1_000);
    expect(await gate.unlock(vaultId, passphrase)).toBeUndefined();
    expect(gate.phase.value).toBe('open');
  });

  it('goes on counting in a panel that is opened anew, and begins again after the right one', async () => {
    const { profile, vaultId } = await locked(5);
    const restarted = profile.openPanel();
    await restarted.gate.start();
    expect(await restarted.gate.unlock(vaultId, passphrase)).toBe('too-soon');
    expect(restarted.gate.waitUntil.value - restarted.gate.now()).toBe(4_000);
    await restarted.pass(4_000);
    await restarted.gate.unlock(vaultId, passphrase);
    await restarted.gate.lock();
    expect(await restarted.gate.unlock(vaultId, 'deze past niet helemaal')).toBe('wrong-passphrase');
    expect(await restarted.gate.unlock(vaultId, passphrase)).toBeUndefined();
  });

  it('never locks out for ever, also when the clock is set back a year', async () => {
    const { gate, pass, vaultId } = await locked(4);
    await pass(-365 * 86_400_000);
    expect(await gate.unlock(vaultId, passphrase)).toBe('too-soon');
    await pass(2_000);
    expect(await gate.unlock(vaultId, passphrase)).toBeUndefined();
  });

  it('leaves a colleague alone', async () => {
    const { gate, profile } = await locked(9);
    const colleague = await profile.keeper.create('de zin van een collega');
    expect(await gate.unlock(colleague.ok ? colleague.value.id : '', 'de zin van een collega')).toBeUndefined();
  });

  it('slows down guessing in the settings of an open vault as well', async () => {
    const { app, vaultId } = await openedWithCase();
    for (let turn = 0; turn < 3; turn += 1)
      expect(await app.ways.renew(vaultId, 'deze past niet helemaal')).toBe('wrong-passphrase');
    expect(await app.ways.changePassphrase(vaultId, passphrase, 'een nieuwe lange zin')).toBe('too-soon');
  });
});

it('forgets a code that is on screen when the panel locks, and that code opens nothing', async () => {
  const profile = createProfile();
  const { gate } = profile.openPanel();
  await gate.start();
  await gate.create(passphrase);
  const code = gate.ways.fresh.value?.code ?? '';
  await gate.lock();
  expect(gate.ways.fresh.value).toBeUndefined();
  const id = gate.vaults.value[0]?.id ?? '';
  expect(await gate.unlockWithCode(id, code, 'een nieuwe lange zin')).toBe('no-code');
});
