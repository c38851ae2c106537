/** Where else the coach speaks: before placing, in the settings, on marked texts, in the practice, about personal data. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { currentField } from '@/components/coach/current-field';
import { openedWithCase, openedWithSignal } from '@/tests/opened';
import { epd } from '@/tests/page-beside';
import { showPanel } from './show';
import { writing } from './writing';

// Every test draws a new panel over the old one, which is never taken down as a panel that closes is.
beforeEach(() => {
  CSS.highlights.clear();
  currentField.value = '';
});

/** A note with one signal more, of which this was seen, on the screen that places it. */
async function aboutToPlace(observation: string) {
  const { app, gate, caseId } = await openedWithSignal();
  const question = app.state.cases.value[0]?.view.steps[0]?.questions.find(
    ({ question: { kind } }) => kind === 'signal',
  );
  if (!question) throw new Error('no signal question');
  const draftId = app.drafting.begin(question.question, caseId);
  app.drafting.change(draftId, { observation });
  await app.drafting.save(draftId, caseId);
  app.go({ screen: 'note', caseId });
  showPanel(gate);
  await app.placing.look();
}

describe('before placing', () => {
  const list = () => page.getByRole('list', { name: 'Kan dit nog concreter?' });
  const open = () => page.getByText(/^(Eén woord kan|2 woorden kunnen) concreter$/).click();

  it('lists the open hints of the note, and stops nothing', async () => {
    await aboutToPlace('Hij was vaak te laat.');
    await open();
    await expect.poll(() => list().element().textContent).toContain('vaak');
    await expect.element(page.getByRole('button', { name: 'Zet in het dossier' })).toBeEnabled();
  });

  it('asks about personal data one at a time, until the writer leaves it', async () => {
    await aboutToPlace('Het gezin is islamitisch. Vader woont op Hoofdweg 3.');
    await open();
    await expect.poll(() => list().element().textContent).toMatch(/“islamitisch” Is het geloof nodig/);
    expect(list().element().textContent).not.toContain('Hoofdweg');
    await list().getByRole('button', { name: 'Zo laten' }).first().click();
    await expect.poll(() => list().element().textContent).toMatch(/“Hoofdweg 3” Is dit adres nodig/);
    await list().getByRole('button', { name: 'Zo laten' }).first().click();
    await expect.poll(() => list().query()?.textContent ?? '').not.toContain('Hoofdweg');
    await expect.element(page.getByRole('button', { name: 'Zet in het dossier' })).toBeEnabled();
  });
});

describe('what the coach looks at', () => {
  it('is chosen per kind in the settings, and the choice holds at once', async () => {
    const { app, gate } = await openedWithCase();
    app.go({ screen: 'settings' });
    showPanel(gate);
    await page.getByLabelText('Hoe vaak of hoeveel (vaak, veel)').click();
    await expect.poll(() => app.coaching.isOn('frequency')).toBe(false);
    await expect.poll(() => app.coaching.hintsFor('Hij komt vaak en is boos.', 'observation').length).toBe(1);
    await page.getByLabelText('Hoe vaak of hoeveel (vaak, veel)').click();
    await expect.poll(() => app.coaching.hintsFor('Hij komt vaak en is boos.', 'observation').length).toBe(2);
  });
});

describe('a text that was marked in the dossier', () => {
  it('is looked at when asked, and no word of it can be changed from there', async () => {
    const opened = await openedWithSignal();
    const words = 'Volgens de buurt is hij vaak boos.';
    const marked = { id: crypto.randomUUID(), text: words, at: '2026-11-22T09:00:00Z', page: epd };
    opened.profile.keeper.putCapture(opened.vaultId, marked);
    await opened.app.journal.refresh();
    await opened.app.takeCapture(marked.id);
    showPanel(opened.gate);
    await page.getByRole('button', { name: 'Kijk dit na' }).click();
    const remarks = page.getByRole('status', { name: 'Kijk dit na' });
    await expect.poll(() => remarks.query()?.textContent ?? '').toMatch(/“vaak”.*“boos”/);
    expect(remarks.element().querySelector('button, textarea, input, a')).toBeNull();
    expect(opened.app.state.drafts.value.map(({ fields }) => fields['quote'])).toContain(words);
  });
});

describe('practice', () => {
  it('goes through ten sentences and says when one is concrete', async () => {
    const { app, gate } = await openedWithCase();
    app.go({ screen: 'practice' });
    showPanel(gate);
    const field = page.getByLabelText('Maak deze zin concreet');
    await field.fill('Sem gooide om 10.20 uur zijn stoel om.');
    await expect.element(page.getByText('Goed. Een lezer ziet nu wat jij zag.')).toBeVisible();
    await page.getByRole('button', { name: 'Volgende zin' }).click();
    for (let at = 2; at <= 10; at += 1) await page.getByRole('button', { name: 'Sla deze over' }).click();
    await expect.element(page.getByText('Klaar. Dit zijn je zinnen.')).toBeVisible();
  });
});

describe('personal data that a note may do without', () => {
  const needed = () => page.getByRole('region', { name: 'Is dit nodig?' });

  it('is asked about one at a time, and stays when the writer says so', async () => {
    const { area } = await writing('Het gezin is islamitisch. Moeder woont op de Kerkstraat 12a.');
    await expect.poll(() => needed().query()?.textContent).toMatch(/“islamitisch” Is het geloof nodig/);
    await page.getByRole('button', { name: 'Dit is nodig' }).click();
    await expect.poll(() => needed().query()?.textContent).toMatch(/“Kerkstraat 12a”/);
    await page.getByRole('button', { name: 'Dit is nodig' }).click();
    await expect.poll(() => needed().query()).toBeNull();
    expect(area.value).toBe('Het gezin is islamitisch. Moeder woont op de Kerkstraat 12a.');
  });
});
