import { describe, expect, it } from 'vitest';
import { openedWithCase } from '@/tests/opened';
import { passphrase, settle } from '@/tests/world';

describe('two windows', () => {
  it('are opened by one passphrase, and locked by one lock', async () => {
    const { gate, app, profile, vaultId } = await openedWithCase();
    await gate.lock();
    const second = profile.openPanel({}, 2);
    await second.gate.start();
    expect(second.gate.phase.value).toBe('locked');
    await gate.unlock(vaultId, passphrase);
    await settle();
    expect(second.gate.phase.value).toBe('open');
    expect(second.gate.app.value?.state.files.value).toHaveLength(1);
    await second.gate.lock();
    await settle();
    expect(gate.phase.value).toBe('locked');
    expect(app.state.files.value).toEqual([]);
  });

  it('opens at once beside one that is open', async () => {
    const { profile } = await openedWithCase();
    const second = profile.openPanel({}, 2);
    await second.gate.start();
    await settle();
    expect(second.gate.phase.value).toBe('open');
  });

  it('stays locked when nobody is at the open one any more', async () => {
    const { profile, leave } = await openedWithCase();
    leave();
    const second = profile.openPanel({}, 2);
    await second.gate.start();
    await settle();
    expect(second.gate.phase.value).toBe('locked');
  });

  it('stays locked where colleagues have vaults too: everybody opens their own', async () => {
    const { profile } = await openedWithCase();
    await profile.keeper.create('de zin van een collega');
    const second = profile.openPanel({}, 2);
    await second.gate.start();
    await settle();
    expect(second.gate.phase.value).toBe('locked');
  });
});

describe('a machine that locks', () => {
  it('makes Naast start anew, after every window had a second for its last words', async () => {
    const { gate, goAway, pass, reloads } = await openedWithCase();
    goAway('hard');
    await settle();
    expect([gate.phase.value, reloads()]).toEqual(['locked', 0]);
    await pass(1_000);
    expect(reloads()).toBe(1);
  });

  it('does not lose a marked text that waits in memory: then it only locks', async () => {
    const { profile, gate, goAway, pass, reloads } = await openedWithCase();
    profile.waiting.push({ id: 'w', text: 'wacht', at: '2026-11-22T10:00:00Z' });
    goAway('hard');
    await settle();
    await pass(60_000);
    expect([gate.phase.value, reloads()]).toEqual(['locked', 0]);
    expect(gate.notice.value?.key).toBe('keys.waits');
  });

  it('does not start anew when somebody was only away', async () => {
    const { gate, goAway, pass, reloads } = await openedWithCase();
    goAway();
    await settle();
    await pass(60_000);
    expect([gate.phase.value, reloads()]).toEqual(['locked', 0]);
  });
});

it('makes a second vault at the gate, under a neutral name, with nothing of the colleague in it', async () => {
  const { profile, vaultId, gate } = await openedWithCase();
  profile.keeper.putCapture(vaultId, { id: 'c', text: 'van mij', at: '2026-11-22T10:00:00Z' });
  await gate.lock();
  gate.beginAnother();
  expect(gate.phase.value).toBe('first-use');
  await gate.create('de zin van een collega');
  expect(gate.vaults.value.map(({ label }) => label)).toEqual(['Kluis 1', 'Kluis 2']);
  expect(gate.app.value?.state.files.value).toEqual([]);
  expect(gate.app.value?.state.captures.value).toEqual([]);
});
