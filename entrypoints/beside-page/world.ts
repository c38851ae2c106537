/** What our scripts in a page are handed by the browser. */
import { browser } from 'wxt/browser';
import type { Memory } from '@/lib/host/memory';
import type { World } from '@/lib/host/world';

/** By namespace, not `instanceof`: an element of a frame has that frame's own classes. */
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** Firefox has closed shadow roots on the element itself. */
type Pierceable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function shadowOf(element: Pierceable): ShadowRoot | null {
  // Chromium throws on what is not an HTML element, such as a drawing.
  if ('dom' in browser && isHtml(element)) return browser.dom.openOrClosedShadowRoot(element);
  return element.openOrClosedShadowRoot ?? element.shadowRoot;
}

function later(milliseconds: number, act: () => void) {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

/** The page that a script of ours was put in. */
export const worldWith = (memory: Memory): World => ({ window, memory, shadowOf, later });

export const ownVersion = (): string => browser.runtime.getManifest().version;
