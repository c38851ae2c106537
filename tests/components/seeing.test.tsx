/** Who chose colours of their own, or less motion, on the computer itself. */
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { openedWithMuch } from './busy-case';
import { optionsStates } from './options-states';
import { drawn, showPanel } from './show';

const prefer = (name: string, value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

const styleOf = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`${selector} is not on screen`);
  return getComputedStyle(found);
};

describe('in colours of the computer', () => {
  it('a chosen answer, the main button and advice still stand out', async () => {
    await prefer('forced-colors', 'active');
    await optionsStates['OptionsScreen']?.['a key that was taken away']?.();
    const chosen = styleOf('.chip input:checked + span').backgroundColor;
    expect(chosen).not.toBe(styleOf('.chip input:not(:checked) + span').backgroundColor);
    const { app, gate, caseId } = await openedWithMuch();
    app.go({ screen: 'case', caseId });
    showPanel(gate);
    await drawn();
    expect(styleOf('.button.primary').backgroundColor).toBe(chosen);
    expect(styleOf('.message').borderTopStyle).toBe('solid');
    await page.viewport(320, 1400);
    await page.screenshot({ path: '../.output/forced-colours.png' });
  });
});

it('nothing moves for who wants no motion', async () => {
  await prefer('prefers-reduced-motion', 'reduce');
  const { app, gate, caseId } = await openedWithMuch();
  showPanel(gate);
  app.go({ screen: 'case', caseId });
  await drawn();
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(document.getAnimations()).toEqual([]);
  const moving = [...document.querySelectorAll('*')].filter(
    (each) => getComputedStyle(each).transitionDuration !== '0s',
  );
  expect(moving).toEqual([]);
});
