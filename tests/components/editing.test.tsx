/** The coached field as somebody really writes in it: input methods, paste, undo, large letters, the keyboard, a screen reader. */
import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { currentField } from '@/components/coach/current-field';
import { drawn } from './show';
import { writing } from './writing';

const underlined = () =>
  [...(CSS.highlights.get('naast-hint') ?? [])].map((range) => (range as Range).toString()).join(', ');
const underOf = (area: HTMLElement) => area.parentElement?.querySelector<HTMLElement>('.under');

/** The unseen text holds what the field holds, is as large, and is laid out in the same letters. */
function expectAligned(area: HTMLTextAreaElement): void {
  const under = underOf(area);
  if (!under) throw new Error('no text under the field');
  expect(under.textContent).toBe(`${area.value}\u200b`);
  expect(under.getBoundingClientRect().toJSON()).toEqual(area.getBoundingClientRect().toJSON());
  expect(area.scrollHeight).toBeLessThanOrEqual(area.clientHeight);
  const [its, mine] = [getComputedStyle(under), getComputedStyle(area)];
  for (const style of [
    'font',
    'letterSpacing',
    'wordSpacing',
    'tabSize',
    'padding',
    'textIndent',
    'whiteSpace',
  ] as const)
    expect(its[style], style).toBe(mine[style]);
}

beforeEach(async () => {
  CSS.highlights.clear();
  currentField.value = '';
  document.documentElement.style.fontSize = '';
  await page.viewport(400, 800);
});

describe('an input method', () => {
  it('composes a word in the middle of the text, which arrives once and is kept', async () => {
    const { app, draftId, field, area } = await writing('Hij zei  en ging weg.');
    await field.click();
    area.setSelectionRange(8, 8);
    const seen: string[] = [];
    for (const name of ['compositionstart', 'compositionend']) area.addEventListener(name, () => seen.push(name));
    await cdp().send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await expect.poll(() => area.value).toBe('Hij zei ni en ging weg.');
    await cdp().send('Input.imeSetComposition', { text: '你好', selectionStart: 2, selectionEnd: 2 });
    await expect.poll(() => area.value).toBe('Hij zei 你好 en ging weg.');
    expect(seen).toEqual(['compositionstart']);
    await cdp().send('Input.insertText', { text: '你好' });
    await expect.poll(() => seen).toEqual(['compositionstart', 'compositionend']);
    expect(area.value).toBe('Hij zei 你好 en ging weg.');
    expect(area.selectionStart).toBe(10);
    expect(app.drafting.draftOf(draftId)?.fields['observation']).toBe(area.value);
    expectAligned(area);
  });

  it('can be left without a trace', async () => {
    const { field, area } = await writing('Hij komt vaak.');
    await field.click();
    area.setSelectionRange(14, 14);
    await cdp().send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await expect.poll(() => area.value).toBe('Hij komt vaak.´');
    await cdp().send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await expect.poll(() => area.value).toBe('Hij komt vaak.');
    expect(underlined()).toBe('vaak');
  });
});

describe('paste and undo', () => {
  it('keep every line, the browser’s own way back and forth, and the lines under the right words', async () => {
    const { field, area } = await writing('Hij was vaak boos.\nZij   zag het.');
    await field.click();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.copy();
    area.setSelectionRange(area.value.length, area.value.length);
    await userEvent.keyboard('{Enter}');
    await userEvent.paste();
    const twice = 'Hij was vaak boos.\nZij   zag het.\nHij was vaak boos.\nZij   zag het.';
    await expect.poll(() => area.value).toBe(twice);
    await expect.poll(underlined).toBe('vaak, boos, vaak, boos');
    expectAligned(area);
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    await expect.poll(() => area.value).toBe('Hij was vaak boos.\nZij   zag het.');
    await expect.poll(underlined).toBe('vaak, boos');
    expectAligned(area);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(() => area.value).toBe(twice);
    expectAligned(area);
  });
});

describe('another size', () => {
  it.each([
    [320, '100%'],
    [320, '200%'],
    [900, '200%'],
    [252, '400%'],
  ])('at %i px and letters of %s the lines stay under their words, also while typing', async (width, size) => {
    const { field, area } = await writing(
      `Hij was vaak boos. ${'Een lange zin over van alles en nog wat. '.repeat(8)}`,
    );
    await page.viewport(width, 800);
    document.documentElement.style.fontSize = size;
    await drawn();
    expectAligned(area);
    await field.click();
    area.setSelectionRange(area.value.length, area.value.length);
    await userEvent.keyboard('Zij was boos. {Enter}En toen ');
    await drawn();
    expectAligned(area);
  });
});

describe('a screen reader', () => {
  it('is told only what the form asks next while somebody types, however many hints come and go', async () => {
    const { field, area } = await writing('');
    await field.click();
    const told: string[] = [];
    const listener = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"], [role="alert"], [role="log"]');
        if (region) told.push(region.textContent);
      }
    });
    listener.observe(document.body, { subtree: true, childList: true, characterData: true });
    await userEvent.type(area, 'Hij was vaak boos. Volgens mij liegt hij altijd. ');
    await expect.poll(underlined).toContain('altijd');
    listener.disconnect();
    expect(told).toEqual(['Waar was dit?']);
  });
});

describe('the keyboard', () => {
  it('goes from a word to its question, through what can be done, and back into the text', async () => {
    const { field, area } = await writing('Hij komt vaak en zij komt soms te laat.');
    await field.click();
    area.setSelectionRange(0, 0);
    await userEvent.keyboard('{F8}');
    const selected = area.value.slice(area.selectionStart, area.selectionEnd);
    const reached: string[] = [];
    for (let at = 0; at < 8; at += 1) {
      await userEvent.tab();
      reached.push(document.activeElement?.textContent || (document.activeElement?.getAttribute('aria-label') ?? ''));
    }
    expect(reached.slice(0, 7)).toEqual([
      'Waarom, en een voorbeeld',
      'Vul aan',
      'Dit is een citaat',
      'Dit is een vermoeden',
      'Zo laten',
      'Vorige opmerking',
      'Volgende opmerking',
    ]);
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).not.toBe(selected);
  });
});
