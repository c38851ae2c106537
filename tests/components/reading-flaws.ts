/** What stands in the way of reading a screen: axe for roles, names and contrast, and measuring for what axe cannot see. */
import axe from 'axe-core';
import { page } from 'vitest/browser';

type Look = 'light' | 'dark';

/**
 * The sizes that WCAG asks for, as one panel meets them: `wide` is what a panel opens with, `narrow` is 1280 px at 400 %
 * (1.4.10), `large` is letters of 200 % (1.4.4), `spaced` is how far somebody may set text apart (1.4.12).
 */
export const sizes = {
  wide: { width: 400, letters: '100%', spaced: false },
  narrow: { width: 320, letters: '100%', spaced: false },
  large: { width: 320, letters: '200%', spaced: false },
  spaced: { width: 320, letters: '100%', spaced: true },
} as const;

const spacing = document.createElement('style');
spacing.textContent = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Gives the page this size; the caller gives it back by `setSize('narrow')`. */
export async function setSize(name: keyof typeof sizes): Promise<void> {
  const { width, letters, spaced } = sizes[name];
  await page.viewport(width, 800);
  document.documentElement.style.fontSize = letters === '100%' ? '' : letters;
  if (spaced) document.head.append(spacing);
  else spacing.remove();
}

const nameOf = ({ tagName, className, textContent }: Element) =>
  `${tagName.toLowerCase()}.${className} “${textContent.slice(0, 60)}”`;

/** What scrolls by itself, is drawn, or is only heard may be larger than it shows. */
const isMeant = (element: Element, style: CSSStyleDeclaration) =>
  element.matches('textarea, input') || element.closest('.only-heard, svg') !== null || style.overflowX === 'auto';

/** Words that run out of what holds them, or out of the panel. */
export function cutOff(): string[] {
  const edge = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth - edge;
  const found = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const style = getComputedStyle(element);
    if (style.display === 'inline' || element.offsetParent === null || isMeant(element, style)) return false;
    const { left, right } = element.getBoundingClientRect();
    return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > edge + 1;
  });
  const innermost = found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  const names = innermost.map((element) => `cut off: ${nameOf(element)}`);
  return wide > 0 ? [`wider than the panel by ${String(wide)} px`, ...names] : names;
}

/** Of a choice the words are what somebody presses; the browser's own mark lies under them. */
const targetOf = (element: Element) => (element.matches('input') ? element.closest('label') : null) ?? element;

/**
 * Whatever is pressed is 24 px or more (2.5.8); what stands in a sentence is not counted. Measured here: axe takes what the
 * bar with the numbers lies over for small.
 */
export function smallTargets(): string[] {
  const all = document.querySelectorAll('button:not(.in-text), a, input, select, summary, textarea');
  const pressed = [...all].map(targetOf);
  const small = pressed.filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && getComputedStyle(element).display !== 'inline' && Math.min(width, height) < 24;
  });
  return small.map((element) => `too small to press: ${nameOf(element)}`);
}

/** What axe finds. */
async function axeFlaws(look: Look, only?: string[]): Promise<string[]> {
  document.documentElement.dataset['look'] = look;
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${look}, ${id}: ${node.html}`));
}

/** Everything that is wrong with the screen as it stands: all rules once, colours in both looks, and every size. */
export async function flawsOf(): Promise<string[]> {
  const measured: string[] = [];
  for (const size of ['wide', 'large', 'spaced', 'narrow'] as const) {
    await setSize(size);
    measured.push(...cutOff().map((flaw) => `${size}: ${flaw}`));
  }
  return [
    ...measured,
    ...smallTargets(),
    ...(await axeFlaws('light')),
    ...(await axeFlaws('dark', ['color-contrast'])),
  ];
}
