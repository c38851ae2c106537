/** Which part of the page a field is, for the panel to draw a line around. Nothing in the page is changed for it. */
import { shownElement } from './known-field';
import { recall } from './memory';
import type { RevealReply } from './page-api';
import { placeOf } from './place';
import type { RequestOf, World } from './world';

/** A selector cannot look into a shadow root; what holds it can be shown. */
function inDocument(element: Element): Element {
  const root = element.getRootNode();
  return 'host' in root ? inDocument((root as ShadowRoot).host) : element;
}

/** The way from the root, child by child: finds this element only, and holds no word of the page. */
function wayTo(element: Element): string {
  const { parentElement } = element;
  if (!parentElement) return ':root';
  return `${wayTo(parentElement)} > :nth-child(${Array.prototype.indexOf.call(parentElement.children, element) + 1})`;
}

/** Brings a field that was seen into sight and tells where it stands; nothing when it is gone. */
export function reveal({ nonce }: RequestOf<'reveal'>, { memory }: World): RevealReply {
  const field = recall(memory, nonce)?.field;
  if (!field?.element.isConnected) return {};
  const shown = inDocument(shownElement({ element: field.area, frames: field.frames }));
  const view = shown.ownerDocument.defaultView;
  const place = view && placeOf(view);
  if (!place) return {};
  shown.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  return { place, selector: wayTo(shown) };
}
