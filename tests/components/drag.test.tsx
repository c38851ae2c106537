import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { App } from '@/lib/app/create-app';
import { openedWithSignal } from '@/tests/opened';
import { openedOnMelding } from './full-melding';
import { showPanel } from './show';

let app: App;
const strip = page.getByText('Sleep hier om de notitie naar het veld te brengen');

/** One moment of a drag, as the browser tells it. */
function drag(type: string, dataTransfer: DataTransfer): void {
  strip.element().dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
}

beforeEach(async () => {
  const opened = await openedWithSignal();
  app = opened.app;
  app.go({ screen: 'note', caseId: opened.caseId });
  showPanel(opened.gate);
  await expect.element(strip).toBeVisible();
});

it('the strip on the note carries it as text and laid out', () => {
  const carried = new DataTransfer();
  drag('dragstart', carried);
  expect(carried.getData('text/plain')).toBe(app.note.text.value);
  expect(carried.getData('text/html')).toContain('<h2>Aantekening</h2>');
});

it('a note that was let go asks whether it stands there, and one that nobody took does not', async () => {
  const taken = new DataTransfer();
  drag('dragstart', taken);
  drag('dragend', taken);
  await expect.element(page.getByRole('button', { name: 'Zet in het dossier' })).toBeVisible();
  expect(app.state.placing.value.state).toBe('ready');
  drag('dragstart', taken);
  // Only a real drag can be told so; tests/e2e does one.
  Object.defineProperty(taken, 'dropEffect', { value: 'copy' });
  drag('dragend', taken);
  await page.getByRole('button', { name: 'Ik zie dat de notitie er staat' }).click();
  await expect.element(page.getByText('Vastgelegd als gekopieerd, niet gecontroleerd.')).toBeVisible();
});

it('the strip on a section of a melding carries that section, and asks whether it stands in the form', async () => {
  const { app: opened, gate } = await openedOnMelding();
  showPanel(gate);
  await page.getByText('4. Zorgen', { exact: true }).click();
  const section = page.getByLabelText('De tekst van Zorgen').element().previousElementSibling;
  const carried = new DataTransfer();
  const tell = (type: string) => section?.dispatchEvent(new DragEvent(type, { bubbles: true, dataTransfer: carried }));
  tell('dragstart');
  expect(carried.getData('text/plain')).toBe(opened.melding.textOf('concerns'));
  expect(carried.getData('text/html')).toContain('<strong>');
  Object.defineProperty(carried, 'dropEffect', { value: 'copy' });
  tell('dragend');
  await page.getByRole('button', { name: 'Ik zie dat de tekst er staat' }).click();
  await expect.element(page.getByText('gesleept, door jou gezien')).toBeVisible();
});
