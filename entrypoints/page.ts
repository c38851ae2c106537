/**
 * The only code of ours that runs beside a web page: in the isolated world, when the panel asks, and never by itself.
 * Injected before every question, so it must be harmless to run again: the newest code answers, what was seen before is
 * kept, except over an update, whose code may remember other things.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer } from '@/lib/host/answer';
import { createMemory, type Memory } from '@/lib/host/memory';
import type { PageRequest } from '@/lib/host/page-api';

interface Naast {
  (request: PageRequest): ReturnType<typeof answer>;
  generation: string;
  memory: Memory;
}

/** By namespace, not `instanceof`: an element of a frame has that frame's own classes. */
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === 'http://www.w3.org/1999/xhtml';

/** Firefox has closed shadow roots on the element itself. */
type Pierceable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function shadowOf(element: Pierceable): ShadowRoot | null {
  // Chromium throws on what is not an HTML element, such as a drawing.
  if ('dom' in browser && isHtml(element)) return browser.dom.openOrClosedShadowRoot(element);
  return element.openOrClosedShadowRoot ?? element.shadowRoot;
}

export default defineUnlistedScript(() => {
  const isolated = globalThis as typeof globalThis & { naast?: Naast };
  const generation = browser.runtime.getManifest().version;
  const memory = isolated.naast?.generation === generation ? isolated.naast.memory : createMemory();
  const ask = (request: PageRequest) => answer(request, { window, memory, shadowOf });
  isolated.naast = Object.assign(ask, { generation, memory });
});
