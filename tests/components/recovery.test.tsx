import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Remains } from '@/lib/vault/vault';
import { openedWithCase } from '@/tests/opened';
import { passphrase } from '@/tests/world';
import { showPanel } from './show';

describe('a vault of which a part is gone', () => {
  const copy = { records: 300, at: '2026-11-22T10:00:00Z' };
  async function afterLoss(remains: Remains) {
    const opened = await openedWithCase();
    opened.profile.keeper.pretendLoss(opened.vaultId, remains);
    const { gate } = opened.profile.openPanel();
    await gate.start();
    showPanel(gate);
    return { ...opened, gate };
  }

  it('shows both counts in place of a first use, and opens what was restored', async () => {
    const { gate } = await afterLoss({ found: 148, expected: 301, copy });
    await expect.element(page.getByRole('heading', { name: 'Je kluis is niet heel' })).toBeVisible();
    for (const count of ['148 onderdelen', '301 onderdelen', /300 onderdelen, van 22 nov 2026/])
      await expect.element(page.getByText(count)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Wachtzin').element(), passphrase);
    await userEvent.click(page.getByRole('button', { name: 'Herstel met de reservekopie' }));
    await expect.element(page.getByRole('heading', { name: 'Casussen' })).toBeVisible();
    expect(gate.ruin.value).toBeUndefined();
  });

  it('offers no restore without a copy, and says what a wrong passphrase is', async () => {
    await afterLoss({});
    await expect.element(page.getByText('Niet te lezen')).toBeVisible();
    expect(page.getByRole('button', { name: /Herstel/ }).elements()).toEqual([]);
    await userEvent.fill(page.getByLabelText('Wachtzin').element(), 'dit is hem niet');
    await userEvent.click(page.getByRole('button', { name: 'Ga verder met wat er is' }));
    await expect.element(page.getByText(/Deze wachtzin past niet/)).toBeVisible();
  });

  it('does not stand in the way of a colleague whose vault is whole', async () => {
    const { profile, vaultId } = await openedWithCase();
    await profile.keeper.create('de zin van een collega');
    profile.keeper.pretendLoss(vaultId, { found: 1, copy });
    const { gate } = profile.openPanel();
    await gate.start();
    showPanel(gate);
    await userEvent.click(page.getByRole('radio', { name: 'Kluis 2' }));
    await userEvent.fill(page.getByLabelText('Wachtzin').element(), 'de zin van een collega');
    await userEvent.click(page.getByRole('button', { name: 'Open', exact: true }));
    await expect.element(page.getByRole('heading', { name: 'Casussen' })).toBeVisible();
    await gate.lock();
    await userEvent.click(page.getByRole('radio', { name: 'Kluis 1' }));
    await userEvent.fill(page.getByLabelText('Wachtzin').element(), passphrase);
    await userEvent.click(page.getByRole('button', { name: 'Open', exact: true }));
    await userEvent.click(page.getByRole('button', { name: 'Open een andere kluis' }));
    expect(gate.phase.value).toBe('locked');
  });

  it('is seen too when the loss is noticed only while opening', async () => {
    const { profile, vaultId, gate: first } = await openedWithCase();
    await first.lock();
    const { gate } = profile.openPanel();
    await gate.start();
    profile.keeper.pretendLoss(vaultId, { found: 3 });
    await gate.unlock(vaultId, passphrase);
    expect([gate.phase.value, gate.ruin.value?.remains]).toEqual(['recovery', { found: 3 }]);
  });
});
