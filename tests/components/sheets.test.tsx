import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { drawn, showPanel } from './show';

async function atCases() {
  const opened = await openedWithCase();
  showPanel(opened.gate);
  await drawn();
  return opened;
}

describe('a sheet over the screen', () => {
  it.each([
    ['Acuut gevaar 112', 'Acuut gevaar'],
    ['Meer', 'Bellen'],
  ])('that %s opened closes at Esc, and the focus goes back', async (opener, sheet) => {
    const { gate } = await atCases();
    await page.getByRole('button', { name: opener }).click();
    await expect.element(page.getByRole('region', { name: sheet, exact: true })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('region', { name: sheet, exact: true })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: opener })).toHaveFocus();
    expect(gate.hiding.hidden.value).toBe(false);
  });

  it('never stands in the way of hiding: Esc Esc still does', async () => {
    const { gate } = await atCases();
    await page.getByRole('button', { name: 'Meer' }).click();
    await userEvent.keyboard('{Escape}{Escape}');
    expect(gate.hiding.hidden.value).toBe(true);
  });

  it('with numbers finds the one of a region, and remembers the region', async () => {
    const { gate } = await atCases();
    await page.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('textbox', { name: 'Gemeente of regio' }).fill('flevo');
    await page.getByRole('button', { name: 'Veilig Thuis Flevoland' }).click();
    await expect.poll(() => gate.settings.value.region).toBe('flevoland');
  });
});

describe('help', () => {
  it('opens at F1 with words for this screen, and closes at Esc', async () => {
    await atCases();
    await userEvent.keyboard('{F1}');
    await expect.element(page.getByRole('region', { name: 'Uitleg' })).toBeVisible();
    await expect.element(page.getByText(/^Hier staan je lopende casussen/)).toBeVisible();
    await page.screenshot({ path: '../.output/help.png' });
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('region', { name: 'Uitleg' })).not.toBeInTheDocument();
  });

  it('is there while the vault is locked, also where somebody writes, where ? stays a sign', async () => {
    const { gate } = await atCases();
    await gate.lock();
    await page.getByRole('button', { name: 'Uitleg', exact: true }).click();
    await expect.element(page.getByText(/^Je casussen staan versleuteld/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await page.getByLabelText('Wachtzin').first().click();
    await userEvent.keyboard('?');
    await expect.element(page.getByRole('region', { name: 'Uitleg' })).not.toBeInTheDocument();
    await userEvent.keyboard('{F1}');
    await expect.element(page.getByRole('region', { name: 'Uitleg' })).toBeVisible();
  });
});
