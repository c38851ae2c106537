import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '@/lib/case/entries';
import { epd } from '@/tests/page-beside';
import { openedWithCase, signalQuestion } from '@/tests/opened';
import { blankSignal, openedWithMarkedNote } from './full-case';
import { showPanel } from './show';

async function onResume(change?: (text: string) => string) {
  const opened = await openedWithMarkedNote(change);
  opened.app.go({ screen: 'entry', draftId: opened.draftId });
  showPanel(opened.gate);
  await page.getByRole('button', { name: 'Hervat uit deze notitie' }).click();
  await expect.element(page.getByRole('heading', { name: 'Waar hoort dit bij?' })).toBeVisible();
  return opened;
}

describe('a note that was marked in a dossier', () => {
  it('becomes a case under a pseudonym, with its facts in the dossier already', async () => {
    const { app } = await onResume();
    await expect.element(page.getByText('Geschreven met: nl-basis@1.0.0.')).toBeVisible();
    await expect.element(page.getByText('15 feiten zijn zeker gelezen.')).toBeVisible();
    await page.getByRole('button', { name: 'Maak hiervan een casus' }).click();
    await userEvent.keyboard('Vos 3{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Vos 3' })).toBeVisible();
    const made = app.state.cases.value.find(({ view }) => view.label === 'Vos 3');
    expect(made?.view.facts).toHaveLength(15);
    expect(made?.view.notInDossier).toEqual([]);
    expect(app.state.drafts.value).toEqual([]);
  });

  it('is added to an open case, which can be taken back', async () => {
    const { app, draftId } = await onResume();
    await page.getByRole('button', { name: 'Voeg 15 feiten toe aan Groep 5' }).click();
    await expect.element(page.getByText(/Toegevoegd/)).toBeVisible();
    expect(app.state.cases.value[0]?.view.facts).toHaveLength(15);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(() => app.state.cases.value[0]?.view.facts.length).toBe(0);
    expect(app.drafting.draftOf(draftId)).toBeDefined();
  });

  it('shows to the letter what could not be read, and lets it be copied', async () => {
    await onResume((text) => `${text.replace('Besluit: nee\n', '')}\nGroet van de balie`);
    await expect.element(page.getByText('14 feiten zijn zeker gelezen.')).toBeVisible();
    await expect.element(page.getByText(/Groet van de balie/)).toBeVisible();
    await page.getByRole('button', { name: 'Kopieer deze tekst' }).click();
    await expect.element(page.getByText(/^Gekopieerd/)).toBeVisible();
  });

  it('of another dossier than the case has is asked about first', async () => {
    const { app, gate, caseId, draftId } = await openedWithMarkedNote();
    const elsewhere = { ...epd, path: '/client/2', title: 'Dossier 2' };
    const value: Answer = { kind: 'signal', ...blankSignal, page: elsewhere };
    await app.journal.record(caseId, { question: 's1.signal', value });
    app.go({ screen: 'resume', draftId });
    showPanel(gate);
    await page.getByRole('button', { name: /toe aan Groep 5/ }).click();
    await expect.element(page.getByText(/Groep 5 hoort bij een andere pagina/)).toBeVisible();
    expect(app.state.cases.value[0]?.view.facts).toHaveLength(1);
    await page.getByRole('button', { name: 'Ja, voeg toe aan Groep 5' }).click();
    await expect.element(page.getByText(/Toegevoegd/)).toBeVisible();
  });

  it('says so when the pack it was written with is not here', async () => {
    await onResume((text) => text.replace('nl-basis 1.0.0', 'school-zuid 4.0.0'));
    await expect.element(page.getByText(/Geschreven met school-zuid@4.0.0. Dat pakket is hier niet/)).toBeVisible();
  });
});

it('an ordinary marked text is not offered to be read back', async () => {
  const opened = await openedWithCase();
  const draftId = opened.app.drafting.begin(signalQuestion(opened), opened.caseId, {
    fields: { quote: 'viel van de trap' },
  });
  opened.app.go({ screen: 'entry', draftId });
  showPanel(opened.gate);
  await expect.element(page.getByRole('button', { name: 'Bewaar' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Hervat uit deze notitie' })).not.toBeInTheDocument();
});
