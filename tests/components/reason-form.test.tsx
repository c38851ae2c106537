import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, showCase } from './in-case';

it('the coach reads along with a reason, which Enter keeps', async () => {
  const { goStep } = await showCase();
  await goStep('s2');
  await button('Sla over, omdat…').click();
  await userEvent.keyboard('de lijn was vaak bezet ');
  await expect
    .element(page.getByRole('region', { name: 'Kan dit concreter?' }).getByText('Hoe vaak, en in welke periode?'))
    .toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Overleg met een collega overgeslagen, omdat de lijn was vaak bezet')).toBeVisible();
});
