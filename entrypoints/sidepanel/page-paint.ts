/**
 * Colours in the page that are no part of it: a style sheet of ours is seen by no page and forbidden by no policy. What
 * is coloured is told by lib/host/highlight.ts and reveal.ts.
 */
import { browser, type Browser } from 'wxt/browser';

type Target = Browser.scripting.InjectionTarget;

/** Readable on any page, in light and dark; the line stays in sight where the text is selected too. */
const colours = 'background-color: #ffd54a; color: #1c1c1c; text-decoration: underline 3px #b36b00;';

/**
 * Once as the user's, which reaches into shadow roots, and once as the author's: Chromium 156 draws the background of a
 * highlight for no other (2026-11). Gives how to take it away.
 */
async function putStyle(target: Target, css: string): Promise<() => void> {
  const styles = (['USER', 'AUTHOR'] as const).map((origin) => ({ target, css, origin }));
  await Promise.allSettled(styles.map((each) => browser.scripting.insertCSS(each)));
  return () => void Promise.allSettled(styles.map((each) => browser.scripting.removeCSS(each)));
}

/** Gives a highlight of this name its colour. */
export const paint = (target: Target, name: string): Promise<() => void> =>
  putStyle(target, `::highlight(${name}) { ${colours} }`);

/** Draws a line around an element; two colours, so that one is seen on any page. */
export const outline = (target: Target, selector: string): Promise<() => void> =>
  putStyle(
    target,
    `${selector} { outline: 4px solid #b36b00 !important; outline-offset: 1px !important; box-shadow: 0 0 0 7px #ffd54a !important; }`,
  );
