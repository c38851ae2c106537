/**
 * The only code of ours that runs beside a web page: in the isolated world, when the panel asks, and never by itself.
 * Injected before every question, so it must be harmless to run again (lib/host/newest-copy.ts).
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '@/lib/host/answer';
import { takeOver, type Copy } from '@/lib/host/newest-copy';

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

export default defineUnlistedScript(() => {
  takeOver(
    globalThis as typeof globalThis & { naast?: Copy },
    browser.runtime.getManifest().version,
    (request, memory) => answer(request, { window, memory, shadowOf, later }),
  );
});
