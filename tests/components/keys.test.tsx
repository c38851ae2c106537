import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createProfile } from '@/tests/world';
import { flaws, showPanel } from './show';

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
  });

  it('still has to be typed once more: only then was it written down', async () => {
    const gate = await atFirstUse();
    await userEvent.click(page.getByRole('button', { name: 'Neem deze' }));
    await userEvent.click(page.getByRole('button', { name: 'Maak mijn kluis' }));
    await expect.element(page.getByText(/niet gelijk/)).toBeVisible();
    expect(gate.phase.value).toBe('first-use');
  });

  it.each([320, 400])('reads well at %i px', async (width) => {
    await atFirstUse();
    for (const look of ['light', 'dark'] as const) expect(await flaws(width, look)).toEqual([]);
  });
});
