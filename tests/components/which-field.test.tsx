/** The question which field is meant, with a line around the one that is pointed at. */
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import { showPanel } from './show';

const field = (nonce: string, label: string) => ({ nonce, kind: 'text-area', label, selected: false }) as const;

it('of two fields is asked which one; a line stands around it while the pointer or the keyboard is on its name', async () => {
  const { app, gate, caseId, outlined } = await openedWithSignal({
    probe: { found: false, page: epd, reason: 'no-field' },
    fields: { fields: [field('n1', 'Doel'), field('n2', 'Verslag')] },
  });
  app.go({ screen: 'note', caseId });
  showPanel(gate);
  const choice = page.getByRole('button', { name: 'Verslag', exact: true });
  await expect.element(page.getByText(/^Welk veld bedoel je/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Zet in het dossier' })).toBeDisabled();
  await choice.hover();
  await expect.poll(() => outlined.size).toBe(1);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect.poll(() => outlined.size).toBe(0);
  (choice.element() as HTMLElement).focus();
  await expect.poll(() => outlined.size).toBe(1);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^Verslag — /)).toBeVisible();
  expect(outlined.size).toBe(0);
  await expect.element(page.getByRole('button', { name: 'Zet in het dossier' })).toBeEnabled();
});

it('a field in a frame of another site is shown with both sites', async () => {
  const frame = { number: 4, page: { origin: 'https://verslagen.nl', path: '/', title: 'Verslagen' } };
  const { app, gate, caseId } = await openedWithSignal({
    probe: { found: false, page: epd, reason: 'no-field' },
    fields: { fields: [] },
  });
  app.go({ screen: 'note', caseId });
  showPanel(gate);
  await expect.element(page.getByText(/Klik eerst in het veld/)).toBeVisible();
  app.state.target.value = { state: 'field', page: epd, field: { ...field('n1', 'Verslag'), frame }, linked: true };
  await expect.element(page.getByText('Verslag — verslagen.nl, een deel van epd.voorbeeld.nl')).toBeVisible();
});
