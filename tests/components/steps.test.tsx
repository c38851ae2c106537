import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { composed } from '../unit/protocol/overlay-stack';
import { button, heading, link, showCase } from './in-case';

let shown: Awaited<ReturnType<typeof showCase>>;
beforeEach(async () => {
  shown = await showCase();
});

describe('a step', () => {
  it('asks its first open question, and every other one is a click away', async () => {
    await shown.say('s1.acute', 'no');
    await shown.goStep('s1');
    await expect.element(heading('Over wie gaat je zorg?')).toBeVisible();
    await expect.element(button('Direct gevaar gedaan')).toBeVisible();
    await expect.element(button('Om wie het gaat nu')).toHaveAttribute('aria-current', 'step');
    await button('Kindcheck open').click();
    expect(document.activeElement?.textContent).toMatch(/kinderen of jongeren die van deze persoon/);
    await button('Vorige vraag').click();
    await expect.element(heading('Wat zag, hoorde of rook je, of wat vertelde iemand je?')).toBeVisible();
  });

  it('goes on to the question that an answer made appear', async () => {
    await shown.goStep('s1', 's1.kindcheck');
    await button('Vul in').click();
    await page.getByRole('radio', { name: 'Ja' }).click({ force: true });
    await button('Bewaar').click();
    await expect.element(heading('Welk kind is dat, en wie zorgt er voor?')).toBeVisible();
    await expect.element(page.getByText('Opgeslagen.')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Welk kind is dat, en wie zorgt er voor?');
  });

  it('returns to the question when its form is left for later', async () => {
    await shown.goStep('s1', 's1.kindcheck');
    await button('Vul in').click();
    await button('Later verder').click();
    await expect.element(button('Kindcheck nu')).toBeVisible();
  });

  it('records why a question was passed over, shows it, and goes on', async () => {
    await shown.goStep('s2');
    await button('Sla over, omdat…').click();
    await userEvent.keyboard('.');
    await button('Leg vast').click();
    await expect.element(page.getByText(/Schrijf in een hele zin op waarom/)).toBeVisible();
    await userEvent.keyboard('{Backspace}ik werk alleen');
    await button('Leg vast').click();
    await expect.element(heading('Welk advies vroeg je aan Veilig Thuis?')).toBeVisible();
    await expect.element(button('Overleg met een collega overgeslagen, omdat ik werk alleen')).toBeVisible();
  });

  it('says that it is done, and leads to the next one', async () => {
    await shown.app.journal.skip(shown.caseId, 's2.colleague', 'ik werk alleen');
    await shown.app.journal.skip(shown.caseId, 's2.veilig-thuis', 'de lijn was bezet');
    await shown.goStep('s2');
    await expect.element(page.getByText('Deze stap is rond.')).toBeVisible();
    await button('Verder met: Gesprek').click();
    await expect.element(heading('Gesprek')).toBeVisible();
  });

  it('unticks the others at "none of these", and "none of these" at another', async () => {
    await shown.goStep('s1', 's1.special');
    await button('Vul in').click();
    const box = (name: string) => page.getByRole('checkbox', { name });
    await box('Er is letsel').click({ force: true });
    await box('Nee, of ik weet het niet').click({ force: true });
    await expect.element(box('Er is letsel')).not.toBeChecked();
    await box('Er is letsel').click({ force: true });
    await expect.element(box('Nee, of ik weet het niet')).not.toBeChecked();
    await expect.element(box('Er is letsel')).toBeChecked();
  });

  it('takes up first what lies half-written', async () => {
    const question = shown.app.state.files.value[0]!.pack.steps[0]!.questions.find(({ id }) => id === 's1.special')!;
    shown.app.drafting.change(shown.app.drafting.begin(question, shown.caseId), { because: 'nog even denken' });
    await shown.goStep('s1');
    await expect.element(button('Bijzondere situatie nu')).toBeVisible();
    await expect.element(button('Ga verder')).toBeVisible();
  });

  it('shows danger above everything, with the number to call, and starts there', async () => {
    await shown.goStep('s1', 's1.acute');
    await button('Vul in').click();
    await page.getByRole('radio', { name: 'Ja' }).click({ force: true });
    await button('Bewaar').click();
    await expect.element(link(/112/)).toHaveAttribute('href', 'tel:112');
    await expect.element(heading('Over wie gaat je zorg?')).toBeVisible();
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe('who somebody is', () => {
  it('asks plainly whether it is a child, until the age tells', async () => {
    await shown.say('s1.kindcheck', 'yes');
    await shown.goStep('s1', 's1.child');
    await button('Vul in').click();
    await userEvent.fill(page.getByLabelText(/^Wie is dit\?/), 'zusje');
    await button('Bewaar').click();
    await expect.element(page.getByText('Kies een antwoord.')).toBeVisible();
    await userEvent.fill(page.getByLabelText(/^Leeftijd/), '8');
    await expect.element(page.getByRole('radio', { name: 'Kind', exact: true })).toBeChecked();
    await button('Bewaar').click();
    await expect.element(page.getByText('Opgeslagen.')).toBeVisible();
  });
});

describe('why something is asked', () => {
  it('is told with the source, the day it was checked and the condition', async () => {
    await shown.say('s1.kindcheck', 'yes');
    await shown.goStep('s1', 's1.child');
    await page.getByText('Waarom vraag je dit?').click();
    await expect.element(page.getByText(/Deze vraag verschijnt omdat .*Kindcheck.*‘ja’ is gekozen/)).toBeVisible();
    await expect.element(page.getByText(/Gecontroleerd op 22 nov 2026/).first()).toBeVisible();
  });
});

describe('advice where the pack puts it', () => {
  it('stands at its question, and asks for an answer with a button to it', async () => {
    await shown.decide('s5.report');
    await shown.goStep('s5', 's5.report');
    await button('Vul in: Melding bij Veilig Thuis').click();
    await expect.element(heading('Wanneer deed je de melding, bij wie, en wat is er afgesproken?')).toBeVisible();
    expect(document.querySelector('main')?.textContent).not.toContain('Vul in: Melding bij Veilig Thuis');
  });

  it('calls the number of the region beside the national one', async () => {
    await shown.say('s1.acute', 'doubt');
    shown.useLayers('nl-basis', 'sector-education', 'organisation-school-board');
    shown.goCase();
    await expect.element(link(/Veilig Thuis 0800-2000/)).toHaveAttribute('href', 'tel:08002000');
    await expect.element(link(/Friesland/)).toHaveAttribute('href', 'tel:0582333777');
  });

  it('names the role to turn to', async () => {
    await shown.say('s1.professional', 'yes');
    await shown.record('s1.professional-who', { kind: 'choice', value: 'board', because: '' });
    shown.useLayers('nl-basis', 'organisation-care-cooperative');
    shown.goCase();
    await expect.element(page.getByText('Ga naar: vertrouwenspersoon.')).toBeVisible();
  });

  it('gives the number of an organisation with its source and the day it was checked', async () => {
    const name = { nl: 'Aandachtsfunctionaris', en: 'Officer' };
    const contact = { id: 'own', shown: '088 123 4567', name, when: name, source: 'Intranet', checkedOn: '2026-11-02' };
    shown.usePack({ ...composed('nl-basis'), contacts: [contact] });
    await shown.goStep('s2');
    await expect.element(link(/Aandachtsfunctionaris/)).toHaveAttribute('href', 'tel:0881234567');
    await expect.element(page.getByText('Gecontroleerd op 2 nov 2026. Bron: Intranet.')).toBeVisible();
  });

  it('calls a contact by the number of the newest layer, however old the pack of the case', async () => {
    const pack = composed('nl-basis', 'organisation-care-cooperative');
    const contacts = (pack.contacts ?? []).map((contact) => ({ ...contact, shown: '0900 123 1230' }));
    shown.usePack({ ...pack, contacts });
    await shown.goStep('s2');
    await expect.element(page.getByText(/^Meldformulier van Veilig Thuis/)).toBeVisible();
    await expect.element(link(/0900 123 1230/)).not.toBeInTheDocument();
  });

  it('says who normally does it, where not everybody does everything', async () => {
    await shown.goStep('s5', 's5.report');
    expect(document.querySelector('main')?.textContent).not.toContain('Dit doet meestal');
    shown.useLayers('nl-basis', 'organisation-care-cooperative');
    await expect.element(page.getByText('Dit doet meestal: bestuur.')).toBeVisible();
  });

  it('keeps the place for the framework of the profession in sight', async () => {
    shown.useLayers('nl-basis', 'sector-nursing');
    await shown.goStep('s4');
    await expect.element(page.getByText(/Leg hier het kader van je beroepsgroep naast/)).toBeVisible();
    await expect.element(page.getByText(/staat niet in Naast\. Zoek hem op/)).toBeVisible();
  });
});

describe('prompts', () => {
  it('are those for the ages that were chosen, and all of them on request', async () => {
    await shown.tick('s1.about', '0-2');
    await shown.goStep('s1', 's1.signal');
    await page.getByText('Denk aan').click();
    expect(document.body.innerText).not.toContain('Ontwikkeling en leren');
    await button('Toon alle').click();
    await page.getByText('Ontwikkeling en leren').click();
    await expect.element(page.getByText(/Hoe gaan praten, bewegen en zindelijk worden/)).toBeVisible();
    await expect.element(button('Toon alle')).not.toBeInTheDocument();
  });

  it('say in words what raises the risk and what protects, and count nothing', async () => {
    await shown.goStep('s4', 's4.risk');
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await expect.element(page.getByText('Maakt het risico groter').first()).toBeVisible();
    await expect.element(page.getByText('Beschermt').first()).toBeVisible();
    expect(document.querySelector('.prompts')?.textContent).not.toMatch(/\d+ (van|aandachts|punten)/);
  });
});
