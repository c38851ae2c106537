/** Everything before a vault is open, and what stands in place of it: first use, locked, lost, being renewed, hidden. */
import { page } from 'vitest/browser';
import { FatalError } from '@/components/FatalError';
import { Cover } from '@/components/hide/Cover';
import { openedWithCase, openedWithSignal } from '@/tests/opened';
import { createProfile, passphrase } from '@/tests/world';
import type { States } from './read-well';
import { show, showPanel } from './show';

async function locked() {
  const opened = await openedWithCase();
  await opened.gate.lock();
  showPanel(opened.gate);
  return opened;
}

async function afterFirstUse() {
  const { gate } = createProfile().openPanel();
  await gate.start();
  showPanel(gate);
  await gate.create(passphrase);
  await page.getByRole('heading', { name: 'Je herstelcode' }).findElement();
  return gate;
}

/** A panel in the middle of a renewal that comes no further than this. */
async function renewing(progress?: { step: 'seal' | 'check'; done: number; total: number }): Promise<void> {
  const { gate } = await openedWithCase();
  gate.phase.value = 'renewing';
  gate.progress.value = progress;
  showPanel(gate);
}

export const gateStates: States = {
  FirstUse: {
    'the first time': async () => {
      const { gate } = createProfile().openPanel();
      await gate.start();
      showPanel(gate);
    },
  },
  CodeScreen: {
    'a new code': () => afterFirstUse(),
    'a code that was typed back wrongly': async () => {
      await afterFirstUse();
      await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click();
    },
  },
  Unlock: {
    'one vault': () => locked(),
    'a device beside the passphrase of one of two vaults': async () => {
      const { app, profile, gate, vaultId } = await openedWithCase();
      await profile.keeper.create('de zin van een collega');
      await app.ways.setDevice(vaultId, passphrase, true);
      await gate.lock();
      const { gate: next } = profile.openPanel();
      await next.start();
      await next.ways.lookAround();
      showPanel(next);
      await page.getByRole('button', { name: 'Ontgrendel met dit apparaat' }).findElement();
    },
    'after wrong passphrases': async () => {
      const { gate, vaultId } = await openedWithCase();
      await gate.lock();
      showPanel(gate);
      for (let turn = 0; turn < 4; turn += 1) await gate.unlock(vaultId, 'deze past niet helemaal');
    },
  },
  CodeUnlock: {
    'the passphrase is forgotten': async () => {
      await locked();
      await page.getByRole('button', { name: /Wachtzin vergeten/ }).click();
    },
  },
  RecoveryScreen: {
    'a part is gone': async () => {
      const { profile, vaultId } = await openedWithSignal();
      const copy = { records: 300, at: '2026-11-22T10:00:00Z' };
      profile.keeper.pretendLoss(vaultId, { found: 148, expected: 301, copy });
      const { gate } = profile.openPanel();
      await gate.start();
      showPanel(gate);
    },
  },
  RenewalScreen: {
    'it begins': () => renewing(),
    'half of it is sealed again': () => renewing({ step: 'seal', done: 148, total: 301 }),
    'it is read back': () => renewing({ step: 'check', done: 301, total: 301 }),
  },
  Cover: {
    hidden: async () => {
      await Promise.resolve();
      show(<Cover today={new Date(2026, 10, 22)} onShow={() => undefined} />);
    },
  },
  Sharing: {
    'while the screen is shared': async () => {
      const { gate } = await openedWithCase();
      await gate.setSetting({ sharing: true });
      showPanel(gate);
    },
  },
  FatalError: {
    'the last resort': async () => {
      await Promise.resolve();
      show(<FatalError />);
    },
  },
};
