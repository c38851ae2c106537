import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mistakes, openedOnOlderPack, school } from '@/tests/packs/school';
import { createProfile } from '@/tests/world';
import { showPanel } from './show';

/** The workplace screen, reached as a professional does. */
async function atWorkplace() {
  const panel = createProfile().openPanel();
  const app = await panel.enter();
  showPanel(panel.gate);
  await page.getByRole('button', { name: 'Instellingen' }).click();
  await page.getByRole('button', { name: /Mijn werkplek/ }).click();
  return { ...panel, app };
}
const chooseFile = (data: object | string, name = 'de-linde.json') => {
  const words = typeof data === 'string' ? data : JSON.stringify(data, null, 2);
  return userEvent.upload(page.getByLabelText('Kies een bestand'), new File([words], name));
};
const heading = (name: string | RegExp) => expect.element(page.getByRole('heading', { name })).toBeVisible();

/** Begins a case from the list and gives to see its first step. */
async function beginCase(label: string): Promise<void> {
  await page.getByRole('button', { name: 'Nieuwe casus' }).click();
  await page.getByLabelText(/Korte naam/).fill(label);
  await page.getByRole('button', { name: 'Begin' }).click();
  await heading(label);
}

describe('where somebody works', () => {
  it('is chosen in words, and decides what a new case asks', async () => {
    const { app } = await atWorkplace();
    await expect.element(page.getByText(/Bestaande casussen blijven zoals ze zijn/)).toBeVisible();
    await page.getByRole('button', { name: /^Organisatie/ }).click();
    await expect.element(page.getByText(/Voorbeeld van Naast/).first()).toBeVisible();
    await page.getByRole('radio', { name: /^Meldcode van Schoolbestuur De Voorbeeldscholen/ }).click();
    await expect.element(page.getByRole('button', { name: /^Sector.*onderwijs/ })).toBeVisible();
    // Chosen with the mouse: the row closes, so that the next one is in view.
    await expect.element(page.getByRole('button', { name: /^Organisatie/ })).toHaveFocus();
    expect(page.getByRole('radio').elements()).toEqual([]);
    await page.getByRole('button', { name: /^Jouw rol.*leerkracht/ }).click();
    await expect.element(page.getByText('Doet: signaleren, het gesprek voeren, vastleggen')).toBeVisible();
    await page.getByRole('radio', { name: /^intern begeleider/ }).click();
    await expect.element(page.getByRole('button', { name: /^Jouw rol.*intern begeleider/ })).toBeVisible();
    const made = await app.journal.startCase('Groep 5');
    expect(made.ok && app.journal.fileOf(made.value)?.pack.id).toBe('organisation-school-board');
  });
});

describe('a pack of the own organisation', () => {
  it('is examined, installed and used for a case', async () => {
    await atWorkplace();
    await chooseFile(school);
    await heading('Nagekeken pakket');
    await expect.element(page.getByText('Dit pakket is in orde. Je kunt het installeren.')).toBeVisible();
    await expect.element(page.getByText(/niet ondertekend/)).toBeVisible();
    await heading('Meldcode van basisschool De Linde');
    await expect
      .element(page.getByText('Versie 1.0.0. Gemaakt door: Werkgroep veiligheid van De Linde.'))
      .toBeVisible();
    await expect.element(page.getByText('Nieuwe vragen: 1')).toBeVisible();
    await page.getByRole('button', { name: 'Installeer', exact: true }).click();
    await expect.element(page.getByText(/Geïnstalleerd en gekozen/)).toBeVisible();
    await expect.element(page.getByText(/Uit de-linde\.json, op 22 nov 2026\. Niet ondertekend/)).toBeVisible();
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('button', { name: 'Terug' }).click();
    await beginCase('Groep 5');
    await expect.element(page.getByText('Overleg met de intern begeleider')).toBeVisible();
    await expect.element(page.getByText(/^Pakket van .+, niet ondertekend/)).toBeVisible();
    await page.getByRole('button', { name: /Signalen/ }).click();
    await expect.element(page.getByText('Wat weet de mentor?').first()).toBeVisible();
  });

  it.each(Object.entries(mistakes))('is refused with its remedy when it %s', async (_name, planted) => {
    const { app } = await atWorkplace();
    await chooseFile(planted.layer);
    await heading('Nagekeken pakket');
    await expect.element(page.getByText(/Dit pakket kan niet worden gebruikt/)).toBeVisible();
    await expect.element(page.getByText(planted.what)).toBeVisible();
    await expect.element(page.getByText(planted.remedy)).toBeVisible();
    await expect.element(page.getByText(/^de-linde\.json, bij /)).toBeVisible();
    expect(page.getByRole('button', { name: 'Installeer', exact: true }).elements()).toEqual([]);
    await page.getByRole('button', { name: 'Niet installeren' }).click();
    await heading('Mijn werkplek');
    expect(app.packs.imported.value).toEqual([]);
    expect((await app.packs.packForNewCase()).id).toBe('nl-basis');
  });

  it('that is no pack gets a sentence, and the same file may be chosen again', async () => {
    await atWorkplace();
    await chooseFile('Beste collega,', 'brief.txt');
    await expect.element(page.getByText(/Dit bestand is geen pakket/)).toBeVisible();
    await chooseFile({ name: 'rooster', weeks: [1, 2] }, 'rooster.json');
    await expect.element(page.getByText(/geen protocolpakket van Naast/)).toBeVisible();
    await chooseFile(school);
    await heading('Nagekeken pakket');
  });

  it('goes away, and comes back with one click', async () => {
    const { app } = await atWorkplace();
    await chooseFile(school);
    await page.getByRole('button', { name: 'Installeer', exact: true }).click();
    await page.getByRole('button', { name: /^Weghalen: .*De Linde/ }).click();
    await expect.element(page.getByText(/Weggehaald\./)).toBeVisible();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect.element(page.getByRole('button', { name: /^Organisatie.*De Linde/ })).toBeVisible();
    expect(app.packs.imported.value).toHaveLength(1);
  });
});

describe('another pack for a case', () => {
  async function onCase() {
    const opened = await openedOnOlderPack();
    opened.app.go({ screen: 'case', caseId: opened.caseId });
    showPanel(opened.gate);
    return opened;
  }
  const version = ({ app, caseId }: Awaited<ReturnType<typeof onCase>>) => app.journal.fileOf(caseId)?.pack.version;

  it('is a quiet line; behind it stands what changes, in words', async () => {
    await onCase();
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await heading('Ander protocolpakket');
    await heading('Nieuwe vragen (1)');
    await expect.element(page.getByText('Wat zegt het zorgteam?')).toBeVisible();
    await expect.element(page.getByText('Was: Wat gebeurt er, voor zover je nu weet?')).toBeVisible();
    await expect.element(page.getByText('Wordt: Wat gebeurt er precies?')).toBeVisible();
    await expect.element(page.getByText('Jouw antwoord: Een blauwe plek.')).toBeVisible();
    await expect
      .element(page.getByText(/Wat weet de mentor\?\s*Jouw antwoord: De mentor ziet hetzelfde\./))
      .toBeVisible();
    await expect.element(page.getByText('Bespreek dit in het zorgteam.')).toBeVisible();
  });

  it('is taken, and put back by the sentence that says so', async () => {
    const opened = await onCase();
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByRole('button', { name: 'Neem het nieuwe pakket' }).click();
    await heading('Groep 5');
    await expect.element(page.getByText(/gebruikt nu het andere pakket/)).toBeVisible();
    expect(version(opened)).toBe('2.0.0');
    await expect.element(page.getByText(/gebruikte eerder .*\(1\.0\.0\)/)).toBeVisible();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(() => version(opened)).toBe('1.0.0');
  });

  it('is left for what it is', async () => {
    const opened = await onCase();
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByRole('button', { name: 'Blijf op dit pakket' }).click();
    await expect.element(page.getByText('Deze casus blijft op dit pakket.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Bekijk wat er verandert' }).elements()).toEqual([]);
    expect(version(opened)).toBe('1.0.0');
  });
});
