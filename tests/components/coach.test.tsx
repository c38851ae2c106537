import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { currentField } from '@/components/coach/current-field';
import { drawn } from './show';
import { writing } from './writing';

const card = () => page.getByRole('region', { name: 'Kan dit concreter?' });
const fieldsOf = ({ app, draftId }: Awaited<ReturnType<typeof writing>>) => app.drafting.draftOf(draftId)?.fields;
const underlined = () =>
  [...(CSS.highlights.get('naast-hint') ?? [])].map((range) => (range as Range).toString()).join(', ');

// Every test draws a new panel over the old one, which is never taken down as a panel that closes is.
beforeEach(() => {
  CSS.highlights.clear();
  currentField.value = '';
});

describe('the coach in a text field', () => {
  it('underlines words without moving the text, and asks about one of them', async () => {
    const { field } = await writing('Hij was vaak boos. Volgens mij komt het door thuis.');
    await field.click();
    await expect.element(card()).toBeVisible();
    expect(underlined()).toContain('vaak');
    await expect.poll(() => card().element().textContent).toMatch(/“(vaak|boos|Volgens mij)”/);
  });

  it('is one quiet line where nobody writes', async () => {
    await writing('Hij was vaak te laat.');
    await expect
      .element(page.getByRole('button', { name: /^(Eén woord kan|2 woorden kunnen) concreter$/ }))
      .toBeVisible();
    expect(card().query()).toBeNull();
  });

  it('walks along the words with F8, and back with Shift+F8', async () => {
    const { field, area } = await writing('Hij kwam vaak en zij soms.');
    await field.click();
    const selected = () => area.value.slice(area.selectionStart, area.selectionEnd);
    area.setSelectionRange(0, 0);
    await userEvent.keyboard('{F8}');
    const first = selected();
    await userEvent.keyboard('{F8}');
    const second = selected();
    expect([first, second].toSorted()).toEqual(['soms', 'vaak']);
    await userEvent.keyboard('{Shift>}{F8}{/Shift}');
    expect(selected()).toBe(first);
  });

  it('makes room behind the word to add to it: what is typed does not run into it', async () => {
    const { field, area } = await writing('Hij was vaak boos.');
    await field.click();
    area.setSelectionRange(9, 9);
    await page.getByRole('button', { name: 'Vul aan' }).click();
    await drawn();
    expect([document.activeElement, area.selectionStart, area.selectionEnd]).toEqual([area, 13, 13]);
    await userEvent.keyboard('(elke dag)');
    expect(area.value).toBe('Hij was vaak (elke dag) boos.');
  });

  it('puts quotation marks around the sentence on request, with a way back', async () => {
    const opened = await writing('Zij kwam binnen. Hij slaat me vaak. Toen ging de bel.');
    await opened.field.click();
    await page.getByRole('button', { name: 'Dit is een citaat' }).click();
    await drawn();
    expect(fieldsOf(opened)?.['observation']).toBe('Zij kwam binnen. “Hij slaat me vaak.” Toen ging de bel.');
    await page.getByRole('button', { name: 'Zet terug' }).click();
    expect(fieldsOf(opened)?.['observation']).toBe('Zij kwam binnen. Hij slaat me vaak. Toen ging de bel.');
  });

  it('asks who said a quote where the speaker stands, and stays with the quote once somebody is named', async () => {
    const { field, area } = await writing('Hij slaat me vaak. Zij huilt soms.');
    const quote = page.getByRole('button', { name: 'Dit is een citaat' });
    await field.click();
    area.setSelectionRange(0, 0);
    await quote.click();
    const speaker = page.getByLabelText('Wie zei of schreef dit?');
    await expect.element(speaker).toHaveFocus();
    await userEvent.keyboard('Tess');
    await field.click();
    await quote.click();
    await expect.element(field).toHaveFocus();
    expect(area.value.slice(0, area.selectionStart)).toMatch(/”$/);
  });

  it('moves a supposition to where suppositions stand, with a way back', async () => {
    const opened = await writing('Hij viel stil. Volgens mij is er thuis iets.');
    await opened.field.click();
    await page.getByRole('button', { name: 'Dit is een vermoeden' }).click();
    expect(fieldsOf(opened)).toMatchObject({
      observation: 'Hij viel stil.',
      hypothesis: 'Volgens mij is er thuis iets.',
    });
    await page.getByRole('button', { name: 'Zet terug' }).click();
    expect(fieldsOf(opened)).toMatchObject({
      observation: 'Hij viel stil. Volgens mij is er thuis iets.',
      hypothesis: '',
    });
  });

  it('has no way back over what was typed since', async () => {
    const opened = await writing('Hij viel stil. Volgens mij is er thuis iets.');
    await opened.field.click();
    await page.getByRole('button', { name: 'Dit is een vermoeden' }).click();
    await opened.field.fill('Hij viel stil. Toen ging de bel.');
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await drawn();
    expect(fieldsOf(opened)).toMatchObject({
      observation: 'Hij viel stil. Toen ging de bel.',
      hypothesis: 'Volgens mij is er thuis iets.',
    });
  });

  it('has no way back over a supposition that was written further', async () => {
    const opened = await writing('Hij viel stil. Volgens mij is er thuis iets.');
    await opened.field.click();
    await page.getByRole('button', { name: 'Dit is een vermoeden' }).click();
    await page.getByLabelText(/^Wat vermoed je/).fill('Volgens mij is er thuis ruzie.');
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await drawn();
    expect(fieldsOf(opened)).toMatchObject({
      observation: 'Hij viel stil.',
      hypothesis: 'Volgens mij is er thuis ruzie.',
    });
  });

  it('leaves a word be when told so, in that sentence only', async () => {
    const { field } = await writing('Hij komt vaak. Zij komt vaak.');
    await field.click();
    await page.getByRole('button', { name: 'Zo laten' }).click();
    await expect.poll(underlined).toBe('vaak');
  });

  it('says nothing about a kind that was turned off', async () => {
    const { app, field } = await writing('Hij komt vaak.');
    await app.coaching.turn('frequency', false);
    await field.click();
    await drawn();
    expect(underlined()).toBe('');
  });

  it('says nothing about the word that is being typed', async () => {
    const { field } = await writing('Hij komt ');
    await userEvent.type(field, 'vaak');
    expect(underlined()).toBe('');
    await userEvent.keyboard(' ');
    await expect.poll(underlined).toBe('vaak');
  });

  it('tells a screen reader once, at the field, and not at every letter', async () => {
    const { area } = await writing('Hij komt vaak.');
    const told = (area.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(told.map((element) => element?.textContent).join()).toContain('F8');
    expect(told.some((element) => element?.closest('[role="status"], [aria-live]'))).toBe(false);
  });

  it('keeps pasted text as text, and the browser’s own undo', async () => {
    const { field, area } = await writing('Hij komt vaak');
    await field.click();
    area.setSelectionRange(13, 13);
    await userEvent.keyboard(' te laat');
    expect(area.value).toBe('Hij komt vaak te laat');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(area.value.length).toBeLessThan('Hij komt vaak te laat'.length);
  });
});
