import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithSignal } from '@/tests/opened';
import { showPanel } from './show';

it('a code from a dossier is found in the trail, also as somebody types it', async () => {
  const { app, gate } = await openedWithSignal();
  app.go({ screen: 'settings' });
  showPanel(gate);
  await userEvent.click(page.getByRole('button', { name: /^Spoor/ }));
  await expect.element(page.getByText('De ketting is heel. Regels nagekeken: 3.')).toBeVisible();
  await expect.element(page.getByText('Iets vastgelegd')).toBeVisible();
  const code = app.trail.newest.value ?? '';
  await userEvent.type(
    page.getByLabelText('Een code uit een dossier of een kopie'),
    code.toLowerCase().replace('-', ' '),
  );
  await userEvent.click(page.getByRole('button', { name: 'Zoek de code' }));
  await expect.element(page.getByText(/^Deze code hoort bij regel 3, van/)).toBeVisible();
});
