import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { createProfile, passphrase } from '@/tests/world';
import { showPanel } from './show';

const typed = (name: string) => page.getByRole('textbox', { name });

describe('a passphrase from Naast', () => {
  async function atFirstUse() {
    const { gate } = createProfile().openPanel();
    await gate.start();
    showPanel(gate);
    return gate;
  }

  it('is offered at first use, can be replaced, and fills the field where it can be read', async () => {
    await atFirstUse();
    await expect.element(page.getByText('tulp fiets maan koek boom trein')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Andere woorden' }));
    await expect.element(page.getByText('sneeuw tafel appel zon brief muur')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Neem deze' }));
    await expect.element(typed('Kies een wachtzin')).toHaveValue('sneeuw tafel appel zon brief muur');
    await expect.element(page.getByText('Sterk.')).toBeVisible();
    // What is left to do is in view, and ready to be typed in.
    await expect.element(typed('Nog een keer dezelfde wachtzin')).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Verberg' }).first());
    await expect.element(page.getByLabelText('Kies een wachtzin')).toHaveAttribute('type', 'password');
    await expect.element(page.getByRole('button', { name: 'Toon' }).first()).toBeVisible();
  });

  it('still has to be typed once more: only then was it written down', async () => {
    const gate = await atFirstUse();
    await userEvent.click(page.getByRole('button', { name: 'Neem deze' }));
    await userEvent.click(page.getByRole('button', { name: 'Maak mijn kluis' }));
    await expect.element(page.getByText(/niet gelijk/)).toBeVisible();
    expect(gate.phase.value).toBe('first-use');
  });
});

describe('the recovery code', () => {
  async function afterFirstUse() {
    const profile = createProfile();
    const { gate } = profile.openPanel();
    await gate.start();
    showPanel(gate);
    await gate.create(passphrase);
    await expect.element(page.getByRole('heading', { name: 'Je herstelcode' })).toBeVisible();
    return { gate, profile, code: gate.ways.fresh.value?.code ?? '' };
  }

  it('is shown once, is kept when its end was typed, and opens the vault with another passphrase', async () => {
    const { gate, code } = await afterFirstUse();
    await expect.element(page.getByText(code)).toBeVisible();
    await expect.element(page.getByText(/Herstelcode van Kluis 1/)).toBeVisible();
    await userEvent.fill(typed('Typ de laatste twee groepen over').element(), 'AAAA-BBBB');
    await userEvent.click(page.getByRole('button', { name: 'Ik heb de code bewaard' }));
    await expect.element(page.getByText(/niet gelijk aan de laatste/)).toBeVisible();
    await userEvent.fill(typed('Typ de laatste twee groepen over').element(), code.slice(-9).toLowerCase());
    await userEvent.click(page.getByRole('button', { name: 'Ik heb de code bewaard' }));
    await expect.element(page.getByRole('heading', { name: 'Casussen' })).toBeVisible();
    await gate.lock();
    await userEvent.click(page.getByRole('button', { name: /Wachtzin vergeten/ }));
    await userEvent.fill(page.getByLabelText('Herstelcode').element(), code);
    await userEvent.fill(
      page.getByLabelText('Nieuwe wachtzin', { exact: true }).element(),
      'zes nieuwe woorden van mij',
    );
    await userEvent.fill(
      page.getByLabelText('Nog een keer de nieuwe wachtzin').element(),
      'zes nieuwe woorden van mij',
    );
    await userEvent.click(page.getByRole('button', { name: 'Open met de code' }));
    await expect.element(page.getByRole('heading', { name: 'Casussen' })).toBeVisible();
  });

  it('can wait, and the settings say that there is none', async () => {
    const { gate } = await afterFirstUse();
    await userEvent.click(page.getByRole('button', { name: 'Later doen' }));
    gate.app.value?.go({ screen: 'settings' });
    await expect.element(page.getByText(/Je hebt nog geen herstelcode/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Je wachtzin van nu').element(), passphrase);
    await userEvent.click(page.getByRole('button', { name: 'Maak een nieuwe herstelcode' }));
    await expect.element(page.getByRole('heading', { name: 'Je herstelcode' })).toBeVisible();
  });
});

it('changes the passphrase in the settings', async () => {
  const { app, gate, vaultId } = await openedWithCase();
  showPanel(gate);
  app.go({ screen: 'settings' });
  await expect.element(page.getByLabelText('Je wachtzin van nu')).toBeVisible();
  await userEvent.fill(page.getByLabelText('Je wachtzin van nu').element(), passphrase);
  await userEvent.click(page.getByRole('button', { name: 'Verander je wachtzin' }));
  await expect.element(page.getByLabelText('Nieuwe wachtzin', { exact: true })).toBeVisible();
  await userEvent.fill(page.getByLabelText('Nieuwe wachtzin', { exact: true }).element(), 'zes nieuwe woorden van mij');
  await userEvent.fill(page.getByLabelText('Nog een keer de nieuwe wachtzin').element(), 'zes nieuwe woorden van mij');
  await userEvent.click(page.getByRole('button', { name: 'Verander je wachtzin' }));
  await expect.element(page.getByText('Je wachtzin is veranderd.')).toBeVisible();
  await gate.lock();
  expect(await gate.unlock(vaultId, passphrase)).toBe('wrong-passphrase');
  expect(await gate.unlock(vaultId, 'zes nieuwe woorden van mij')).toBeUndefined();
});

it('says after wrong passphrases how long to wait, to a screen reader once', async () => {
  const { gate, vaultId } = await openedWithCase();
  await gate.lock();
  showPanel(gate);
  for (let turn = 0; turn < 4; turn += 1) {
    await gate.unlock(vaultId, 'deze past niet helemaal');
  }
  await expect.element(page.getByRole('status').getByText(/Even wachten, nog 1 sec/)).toBeInTheDocument();
});
