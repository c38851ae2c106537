import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openedWithFullCase } from './full-case';
import { showPanel } from './show';

it('the note can be read as the client will, with what a reader stumbles over, and placed all the same', async () => {
  const { app, gate, caseId } = await openedWithFullCase();
  app.go({ screen: 'note', caseId });
  showPanel(gate);
  await app.placing.look();
  await page.getByRole('button', { name: 'Lees als de cliënt' }).click();
  const article = page.getByRole('article', { name: 'Lees als de cliënt' });
  await expect.element(article.getByRole('heading', { name: 'Signalen' })).toBeVisible();
  const laidOut = article.element().textContent.replaceAll(/\s+/g, '');
  for (const words of [
    'Ikbenvandetrapgevallen.',
    'Watwijop12en16novemberzagenenhoorden.',
    app.note.text.value.slice(-7),
  ])
    expect(laidOut).toContain(words);
  await expect.element(page.getByText(/De kop is neutraal, maar de tekst noemt: .*Veilig Thuis/)).toBeVisible();
  await expect.element(page.getByText(/Er staat waar iemand woont/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Zet in het dossier' })).toBeEnabled();
  await page.getByRole('button', { name: 'Terug naar de tekst zelf' }).click();
  await expect.element(page.getByLabelText('Precies deze tekst komt in het dossier')).toBeVisible();
});
