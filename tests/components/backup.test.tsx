import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithSignal } from '@/tests/opened';
import { createProfile } from '@/tests/world';
import { showPanel } from './show';

const secret = 'zes gewone woorden voor dit bestand';
const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name }));
async function fill(label: string, words: string): Promise<void> {
  const field = page.getByLabelText(label, { exact: true });
  await expect.element(field).toBeVisible();
  await userEvent.fill(field.element(), words);
}

/** A vault with a signal in it, at the screen of backups, and the file that was made there. */
async function afterMaking() {
  const opened = await openedWithSignal();
  opened.app.go({ screen: 'backup' });
  showPanel(opened.gate);
  await fill('Wachtzin voor dit bestand', secret);
  await fill('Nog een keer de wachtzin voor dit bestand', secret);
  await press('Maak een kopie');
  await expect.element(page.getByText(/^Bewaard\. De kopie is nagelezen/)).toBeVisible();
  const [file] = opened.saved;
  if (!file) throw new Error('no file was handed to the browser');
  return { ...opened, file };
}

async function chooseFile(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await userEvent.upload(page.getByLabelText('Kies een bestand').element(), new File([bytes], 'kopie.age'));
}

/** Another computer: a fresh vault, at the screen of backups. */
async function elsewhere() {
  const panel = createProfile().openPanel();
  const app = await panel.enter();
  app.go({ screen: 'backup' });
  showPanel(panel.gate);
  return { ...panel, app };
}

describe('a copy of the vault', () => {
  it('is made under a name that says nothing, and brought to another computer after its counts were seen', async () => {
    const { file, app: from } = await afterMaking();
    expect(file.name).toBe('kopie-2026-11-22.age');
    await expect.element(page.getByText('Laatste kopie van alles: 22 nov 2026.')).toBeVisible();
    const { app } = await elsewhere();
    await chooseFile(file.bytes);
    await fill('Wachtzin van het bestand', secret);
    await press('Open het bestand');
    await expect.element(page.getByText('Nieuwe casussen: 1')).toBeVisible();
    await expect.element(page.getByText('Vastgelegde feiten: 2')).toBeVisible();
    expect(app.state.files.value).toEqual([]);
    await press('Voeg toe aan mijn kluis');
    await expect.element(page.getByText('Toegevoegd aan je kluis.')).toBeVisible();
    expect(app.state.files.value).toEqual(from.state.files.value);
    await chooseFile(file.bytes);
    await fill('Wachtzin van het bestand', secret);
    await press('Open het bestand');
    await expect.element(page.getByText('Alles uit dit bestand staat al in je kluis.')).toBeVisible();
  });

  it('is not opened by another passphrase, which may be tried again', async () => {
    const { file } = await afterMaking();
    await chooseFile(file.bytes);
    await fill('Wachtzin van het bestand', 'iets anders');
    await press('Open het bestand');
    await expect.element(page.getByText(/Deze wachtzin opent het bestand niet/)).toBeVisible();
    await fill('Wachtzin van het bestand', secret);
    await press('Open het bestand');
    await expect.element(page.getByText('Alles uit dit bestand staat al in je kluis.')).toBeVisible();
  });

  it('is refused in one sentence when it is something else, or damaged', async () => {
    const { file, app } = await afterMaking();
    await chooseFile(new TextEncoder().encode('een brief'));
    await expect.element(page.getByText('Dit is geen kopie van Naast. Er is niets veranderd.')).toBeVisible();
    await chooseFile(file.bytes.slice(0, -20));
    await fill('Wachtzin van het bestand', secret);
    await press('Open het bestand');
    await expect.element(page.getByText(/Het bestand is beschadigd/)).toBeVisible();
    expect(app.state.files.value).toHaveLength(1);
  });

  it('of one case holds that case only', async () => {
    const opened = await openedWithSignal();
    await opened.app.journal.startCase('Groep 7');
    expect(await opened.app.backups.make(secret, opened.caseId)).toBeUndefined();
    const { app } = await elsewhere();
    await app.backups.choose(new Blob([opened.saved[0]?.bytes ?? '']));
    await app.backups.open(secret);
    await app.backups.bring();
    expect(app.state.cases.value.map(({ view }) => view.label)).toEqual(['Groep 5']);
  });

  it('does not come on a locked screen', async () => {
    const opened = await openedWithSignal();
    const making = opened.app.backups.make(secret);
    await opened.gate.lock();
    expect(await making).toBe('locked');
    expect(opened.saved).toEqual([]);
  });
});
