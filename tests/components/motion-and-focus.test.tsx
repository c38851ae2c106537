/** What neither axe nor a measure of one moment sees: motion that can be off, and focus that stays in sight. */
import { afterEach, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { openedWithMuch } from './busy-case';
import { meldingStates } from './melding-states';
import { setSize, sizes } from './reading-flaws';
import { drawn, showPanel } from './show';

const prefer = (motion: 'reduce' | 'no-preference') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: motion }] });

afterEach(async () => {
  await prefer('no-preference');
  await setSize('narrow');
});

it.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('who asks for %s sees motion: %s (2.3.3)', async (motion, moves) => {
  await prefer(motion);
  await meldingStates['MeldingScreen']?.['the draft of a melding']?.();
  const set = [...document.querySelectorAll('body *')].filter((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
  });
  expect(set.length > 0).toBe(moves);
});

/** Whether somebody sees at least a part of what has the focus: the middle of an edge, or the middle itself. */
function isInSight(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  return [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
    const shown = document.elementFromPoint(x, y);
    return shown !== null && (element.contains(shown) || shown.closest('label')?.contains(element));
  });
}

it.each([
  ['320 by 800 px', sizes.narrow, 800],
  ['320 by 256 px, 1280 by 1024 at 400 %', sizes.narrow, 256],
  ['letters of 200 %', sizes.large, 800],
] as const)(
  'what has the focus is never behind the bar with the numbers, at %s (2.4.11)',
  async (_size, size, high) => {
    const { app, gate, caseId } = await openedWithMuch();
    app.go({ screen: 'note', caseId });
    showPanel(gate);
    await app.placing.look();
    await setSize(size === sizes.large ? 'large' : 'narrow');
    await page.viewport(320, high);
    await drawn();
    const reachable = [...document.querySelectorAll<HTMLElement>('a, button:enabled, input, textarea, summary')];
    expect(reachable.length).toBeGreaterThan(10);
    const lost = reachable.filter((element) => {
      element.focus();
      return element.matches(':focus') && !isInSight(element);
    });
    expect(lost.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
  },
);
