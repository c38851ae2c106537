import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openedWithSignal } from '@/tests/opened';
import { drawn, showPanel } from './show';

async function amongMany() {
  const opened = await openedWithSignal();
  for (const label of ['Groep 3 – geel', 'Groep 7', 'Buurmeisje', 'Tweeling van maandag'])
    await opened.app.journal.startCase(label);
  showPanel(opened.gate);
  await drawn();
  return opened;
}

describe('searching in the list of cases', () => {
  it('leaves only what fits, and says so when nothing does', async () => {
    await amongMany();
    await page.getByRole('textbox', { name: 'Zoek in al je casussen' }).fill('gevallen');
    await expect.element(page.getByText('Aantal: 1')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Groep 5/ })).toBeVisible();
    await page.getByRole('textbox', { name: 'Zoek in al je casussen' }).fill('zwembad');
    await expect.element(page.getByText(/Geen casus past hierbij/)).toBeVisible();
  });

  it('still knows the question when somebody comes back from a case', async () => {
    const { app, caseId } = await amongMany();
    await page.getByRole('textbox', { name: 'Zoek in al je casussen' }).fill('groep');
    app.go({ screen: 'case', caseId });
    app.go({ screen: 'cases' });
    await expect.element(page.getByRole('textbox', { name: 'Zoek in al je casussen' })).toHaveValue('groep');
  });
});

it('a list of three is read, not searched', async () => {
  const { gate } = await openedWithSignal();
  showPanel(gate);
  await drawn();
  expect(document.querySelector('search')).toBeNull();
});
