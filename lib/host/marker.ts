/**
 * The place on the page where the client's name or number stands, pointed at once by the professional: found by a
 * selector that holds nothing of the client, and read again at every probe and right before writing.
 */
import { documentsIn } from './documents';
import { unclobbered } from './unclobbered';
import type { World } from './world';

/** Longer is not a name but a page. */
const longest = 200;
const deepest = 12;

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

const matches = (selector: string, window: Window): Element[] =>
  documentsIn(window.document).flatMap(({ document }) =>
    Array.from(unclobbered(document, 'documentElement').querySelectorAll(selector)),
  );

/** What stands there now; nothing when the place is not there, or is not one place. A selector that is none tells nothing. */
export function readMarker(selector: string, { window }: Pick<World, 'window'>): string | undefined {
  try {
    const [found, ...others] = matches(selector, window);
    const words = found && others.length === 0 ? tidy(found.textContent) : '';
    return words === '' || words.length > longest ? undefined : words;
  } catch {
    return undefined;
  }
}

/** A name with a digit in it may be of this client only (`client-20417`), or made anew at every visit. */
const isLasting = (name: string) => /^[a-z_-]+$/i.test(name);

const byAttribute = (element: Element) =>
  ['data-testid', 'data-test', 'data-field', 'name', 'itemprop']
    .filter((name) => isLasting(element.getAttribute(name) ?? ''))
    .map((name) => `[${name}="${element.getAttribute(name)}"]`);

/** The ways to call one element, the surest first; its place among its likes is the last. */
function namesOf(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const alike = Array.from(element.parentElement?.children ?? []).filter(({ localName }) => localName === tag);
  return [
    ...(isLasting(element.id) ? [`#${element.id}`] : []),
    ...byAttribute(element).map((attribute) => tag + attribute),
    ...Array.from(element.classList)
      .filter(isLasting)
      .map((name) => `${tag}.${name}`),
    tag,
    ...(alike.length > 1 ? [`${tag}:nth-of-type(${alike.indexOf(element) + 1})`] : []),
  ];
}

/** A mere kind of element fits as well what another client's page has more of; a heading is a place of its own. */
const isTelling = (selector: string) => /[#.[]|^h[1-3]\b/.test(selector);

/** A selector that finds this element and no other, as short as can be; nothing when there is none. */
export function selectorOf(element: Element, window: Window): string | undefined {
  let below = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < deepest; depth += 1, at = at.parentElement) {
    const names = namesOf(at).map((name) => name + below);
    const only = names.find((selector) => isTelling(selector) && matches(selector, window).length === 1);
    if (only) return only;
    below = ` > ${namesOf(at).at(-1) ?? '*'}${below}`;
  }
  return undefined;
}

/** The element around what is selected, in the page or in a frame of it; nothing when nothing is. */
export function selectedElement(window: Window): Element | undefined {
  for (const { document } of documentsIn(window.document)) {
    const selection = unclobbered(document, 'defaultView')?.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) continue;
    const node = selection.getRangeAt(0).commonAncestorContainer;
    return (node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement) ?? undefined;
  }
  return undefined;
}
