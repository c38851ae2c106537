import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { epd } from '@/tests/page-beside';
import { button, heading, showCase } from './in-case';

let shown: Awaited<ReturnType<typeof showCase>>;
beforeEach(async () => {
  shown = await showCase();
});

describe('now to do', () => {
  it('says so when everything is in the dossier', async () => {
    await shown.say('s1.acute', 'no');
    await shown.record('naast.placed', {
      ...{ kind: 'placed', entries: [shown.app.state.cases.value[0]!.view.facts[0]!.id] },
      ...{ field: 'Verslag', check: 'verified', page: epd },
    });
    shown.goCase();
    await expect.element(page.getByText(/Alles wat je vastlegde staat in het dossier/)).toBeVisible();
  });

  it('says of an empty case where to start', async () => {
    shown.goCase();
    await expect.element(page.getByText(/Deze casus is nog leeg/)).toBeVisible();
    await button('Naar stap 1').click();
    await expect.element(heading('Is iemand nu direct in gevaar?')).toBeVisible();
  });

  it('tells in the list of cases that something is half-written, and nothing about what', async () => {
    const { app, caseId } = shown;
    const question = app.state.files.value[0]!.pack.steps[0]!.questions.find(({ kind }) => kind === 'signal')!;
    app.drafting.change(app.drafting.begin(question, caseId), { quote: 'ik durf niet naar huis' });
    app.go({ screen: 'cases' });
    await expect.element(page.getByText('1 nog niet bewaard')).toBeVisible();
    expect(document.body.innerText).not.toContain('durf');
  });

  it('leads from a supposition to the form that follows it up, already filled in', async () => {
    await shown.suppose('hij wordt geduwd');
    shown.goCase();
    await button('Schrijf op wat bleek').click();
    await expect.element(page.getByLabelText('Wat werd vermoed?')).toHaveValue('hij wordt geduwd');
    await page.getByRole('radio', { name: 'Het klopt niet' }).click({ force: true });
    await button('Bewaar').click();
    await expect.element(heading('Groep 5')).toBeVisible();
    await expect.element(button('Schrijf op wat bleek')).not.toBeInTheDocument();
  });

  it('tells before its day only what will be looked at', async () => {
    await shown.decide('s5.help');
    await shown.record('s5.review', { kind: 'date', date: '2026-12-20' });
    shown.goCase();
    await expect.element(page.getByText('Vóór of op 20 dec 2026')).toBeVisible();
    await expect.element(page.getByText('Resultaat van de hulp')).toBeVisible();
  });

  it('is a neutral line in the list of cases', async () => {
    await shown.suppose('hij wordt geduwd', '2026-11-20');
    shown.app.go({ screen: 'cases' });
    await expect.element(page.getByText('Te doen sinds 20 nov 2026')).toBeVisible();
    expect(document.body.innerText).not.toContain('geduwd');
  });
});

describe('a fact that should not be here', () => {
  it('is withdrawn with a reason; its words are gone, and it is told where they still stand', async () => {
    await shown.record('s4.nature', { kind: 'text', text: 'gaat over een ander kind' });
    const [fact] = shown.app.state.cases.value[0]!.view.facts;
    await shown.record('naast.placed', {
      ...{ kind: 'placed', entries: [fact!.id], field: 'Verslag', check: 'verified', page: epd },
    });
    await shown.goStep('s4', 's4.nature');
    await button('Trek in').click();
    await expect.element(page.getByText(/Dit staat ook in het dossier/)).toBeVisible();
    await expect.element(page.getByText(/Dossier 1 · Verslag/)).toBeVisible();
    await userEvent.keyboard('verkeerd kind');
    await button('Trek dit in').click();
    await expect.element(page.getByText(/Ingetrokken\. De tekst is hier gewist/)).toBeVisible();
    expect(document.body.innerText).not.toContain('gaat over een ander kind');
    expect(document.activeElement?.tagName).toBe('H1');
    shown.goCase();
    await page.getByText('Ingetrokken, staat nog in een dossier? (1)').click();
    await expect.element(page.getByText(/omdat: verkeerd kind/)).toBeVisible();
    await expect.element(page.getByText(/Dossier 1 · Verslag/)).toBeVisible();
  });
});

describe('an answer to a question that is no longer asked', () => {
  it('is kept, shown, corrected and withdrawn like any other', async () => {
    await shown.record('s9.gone', { kind: 'text', text: 'zo was het toen' });
    shown.goCase();
    await page.getByText('Oudere antwoorden (1)').click();
    await expect.element(page.getByText('Deze vraag wordt niet meer gesteld.')).toBeVisible();
    await button('Verbeter').click();
    await userEvent.fill(page.getByLabelText('Je antwoord').element(), 'zo was het echt');
    await button('Bewaar').click();
    await page.getByText('Oudere antwoorden (1)').click();
    await expect.element(page.getByText('zo was het echt')).toBeVisible();
    await button('Trek in').click();
    await userEvent.keyboard('hoort hier niet');
    await button('Trek dit in').click();
    await expect.element(page.getByText(/Oudere antwoorden/)).not.toBeInTheDocument();
  });
});
