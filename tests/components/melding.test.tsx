import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { openedOnMelding } from './full-melding';
import { drawn, showPanel } from './show';

/** Unfolds a section by its heading. */
const unfold = (title: string) => page.getByText(title, { exact: true }).click();
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the draft of a melding', () => {
  it('says that it is a draft, that Naast sends nothing, and whom to call when it cannot wait', async () => {
    const { gate } = await openedOnMelding();
    showPanel(gate);
    await expect.element(page.getByText(/Naast verstuurt niets/)).toBeVisible();
    const main = page.getByRole('main');
    await expect.element(main.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
    await expect.element(main.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
  });

  it('says that another route applies', async () => {
    const { app, gate, caseId } = await openedOnMelding();
    const value = { kind: 'yes-no-doubt' as const, value: 'yes' as const, because: '' };
    await app.journal.record(caseId, { question: 's1.professional', value });
    showPanel(gate);
    await expect.element(page.getByText(/geldt een andere route/)).toBeVisible();
  });

  it('says who reads it, and where something hidden may stand', async () => {
    const { gate } = await openedOnMelding();
    showPanel(gate);
    await expect.element(page.getByText(/Ouders kunnen dit lezen, en kinderen vanaf 12 jaar/)).toBeVisible();
    await expect.element(page.getByText(/Zet er nooit een geheim adres/)).toBeVisible();
    await expect.element(page.getByText(/misschien iets over een plek die geheim/)).toBeVisible();
    await page.getByText('Meer over wie meeleest').click();
    await expect.element(page.getByText(/Open melden is de regel/)).toBeVisible();
    await expect.element(page.getByText('Signaal · 4 november 2026', { exact: true })).toBeVisible();
  });

  it('shows each section to the letter', async () => {
    const { app, gate } = await openedOnMelding();
    showPanel(gate);
    await unfold('4. Zorgen');
    const shown = page.getByLabelText('De tekst van Zorgen');
    expect(shown.element().textContent).toBe(app.melding.textOf('concerns'));
  });

  it('of an empty case leads to the first signal', async () => {
    const { app, gate, caseId } = await openedWithCase();
    app.go({ screen: 'melding', caseId });
    showPanel(gate);
    await button('Leg een signaal vast').click();
    await expect.element(page.getByRole('heading', { name: /Wat zag, hoorde of rook je/ })).toBeVisible();
  });
});

describe('a gap', () => {
  it('opens its question, and comes back to the same section when it is saved', async () => {
    const { gate } = await openedOnMelding();
    showPanel(gate);
    await unfold('2. Stappen van de meldcode');
    await button(/of je een hulpmiddel gebruikte/).click();
    await expect.element(page.getByRole('heading', { name: 'Gebruikte je een hulpmiddel om te wegen?' })).toBeVisible();
    await page.getByRole('radio', { name: 'Nee' }).click();
    await button(/^Bewaar/).click();
    await expect.element(page.getByRole('heading', { name: 'Melding voorbereiden' })).toBeVisible();
    const code = page.getByLabelText('De tekst van Stappen van de meldcode');
    await expect.element(code).toBeVisible();
    expect(code.element().textContent).toContain('Gebruikte je een hulpmiddel om te wegen? Nee');
    await expect.element(button(/of je een hulpmiddel gebruikte/)).not.toBeInTheDocument();
  });

  it('about somebody opens what was written about them, to be completed', async () => {
    const { app, gate } = await openedOnMelding();
    showPanel(gate);
    await unfold('3. Betrokkenen');
    await button('Geboortedatum van jongste kind ontbreekt').click();
    const route = app.state.route.value;
    const draft = route.screen === 'entry' ? app.drafting.draftOf(route.draftId) : undefined;
    expect(draft).toMatchObject({ fields: { name: 'jongste kind', age: '6' } });
    expect(draft?.corrects).toBeDefined();
  });
});

describe('a section', () => {
  it('is put in the form after a yes to the form, and marked', async () => {
    const opened = await openedOnMelding();
    showPanel(opened.gate);
    await unfold('4. Zorgen');
    await button('Zet in het formulier: Zorgen').click();
    await expect.element(page.getByText(/Is dit het formulier van Veilig Thuis/)).toBeVisible();
    await button('Ja, dit is het formulier').click();
    await expect.element(page.getByText('De tekst wordt geplaatst en teruggelezen.')).toBeInTheDocument();
    await opened.pass(200);
    await expect.element(page.getByText('in het formulier gezet')).toBeVisible();
    await button('Maak ongedaan').click();
    await expect.element(page.getByText('in het formulier gezet')).not.toBeInTheDocument();
  });

  it('that does not fit is not shortened: the outcome says so, and copying is the way out', async () => {
    const { gate } = await openedOnMelding({ insert: { wrote: false, reason: 'no-room' } });
    showPanel(gate);
    await unfold('4. Zorgen');
    await button('Zet in het formulier: Zorgen').click();
    await button('Ja, dit is het formulier').click();
    const told = page.getByText(/te lang voor dit veld.*kort hem zelf in/);
    await expect.element(told.last()).toBeVisible();
    await button('Kopieer: Zorgen').click();
    await expect.element(page.getByText('gekopieerd', { exact: true })).toBeVisible();
  });

  it('in doubt shows what was written, and nothing else until the professional has looked', async () => {
    const opened = await openedOnMelding({ verify: { state: 'different', found: 'iets anders' } });
    showPanel(opened.gate);
    await unfold('4. Zorgen');
    await button('Zet in het formulier: Zorgen').click();
    await button('Ja, dit is het formulier').click();
    await drawn();
    await opened.pass(200);
    await opened.pass(400);
    await expect.element(page.getByText('iets anders', { exact: true })).toBeVisible();
    await expect.element(page.getByText('4. Zorgen')).not.toBeInTheDocument();
    await button('De tekst staat er niet').click();
    await expect.element(page.getByText('4. Zorgen')).toBeVisible();
    await expect.element(page.getByText('uitkomst onzeker')).not.toBeInTheDocument();
  });
});

it('everything can be copied at once', async () => {
  const { app, gate, caseId } = await openedOnMelding();
  showPanel(gate);
  await button('Kopieer: Alles bij elkaar').click();
  await expect.element(page.getByText(/Gekopieerd. Plak de tekst in het formulier/).last()).toBeVisible();
  expect(app.melding.fateOf(caseId, 'all')?.how).toBe('copied');
});

it('who reports is told once, and stands in the first section', async () => {
  const { gate } = await openedOnMelding();
  showPanel(gate);
  await unfold('1. Melder');
  await button('Vul je gegevens in').click();
  await userEvent.fill(page.getByLabelText('Naam').element(), 'J. de Wit');
  await userEvent.fill(page.getByLabelText('Telefoon').element(), '020 000 0000');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByLabelText('De tekst van Melder'))
    .toHaveTextContent('Naam: J. de Wit Telefoon: 020 000 0000');
  await expect.element(button('Wijzig je gegevens')).toBeVisible();
});
