/**
 * The place on the page where the client's name or number stands, pointed at once by the professional: found by a
 * selector that holds nothing of the client, and read again at every probe and right before writing.
 */
import { activeElement, type Sight } from './active-element';
import { documentsIn } from './documents';
import { isTextControl, selectionOf } from './text-control';
import { unclobbered } from './unclobbered';

/** Longer is not a name but a page. */
const longest = 200;
const deepest = 12;

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Leads into a shadow root, which no selector of CSS does any more. */
const into = ' >>> ';

function matches(selector: string, { window, shadowOf }: Sight): Element[] {
  const [outermost = '', ...inner] = selector.split(into);
  const found = documentsIn(window.document).flatMap(({ document }) =>
    Array.from(unclobbered(document, 'documentElement').querySelectorAll(outermost)),
  );
  return inner.reduce(
    (hosts, part) => hosts.flatMap((host) => Array.from(shadowOf(host)?.querySelectorAll(part) ?? [])),
    found,
  );
}

/** The words of an element as somebody sees them: of a field, what was filled in. A password is nobody's name. */
const wordsIn = (element: Element): string =>
  !isTextControl(element) ? element.textContent : element.type === 'password' ? '' : element.value;

/** What stands there now; nothing when the place is not there, or is not one place. A selector that is none tells nothing. */
export function readMarker(selector: string, sight: Sight): string | undefined {
  try {
    const [found, ...others] = matches(selector, sight);
    const words = found && others.length === 0 ? tidy(wordsIn(found)) : '';
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

/** A mere kind of element fits as well what another client's page has more of; a heading or an element of the page's own is a place. */
const isTelling = (selector: string) => /[#.[]|^h[1-3]\b|^[a-z]+-/.test(selector);

const hostOf = (element: Element): Element | undefined => (element.getRootNode() as Partial<ShadowRoot>).host;

/**
 * A selector that finds this element and no other, as short as can be; nothing when there is none. In a shadow root it
 * leads through the elements around that.
 */
export function selectorOf(element: Element, sight: Sight): string | undefined {
  const host = hostOf(element);
  const outer = host && selectorOf(host, sight);
  if (host && outer === undefined) return undefined;
  const inside = outer === undefined ? '' : outer + into;
  let below = '';
  let at: Element | null = element;
  for (let depth = 0; at && depth < deepest; depth += 1, at = at.parentElement) {
    const names = namesOf(at).map((name) => name + below);
    const only = names.find(
      (selector) => (inside || isTelling(selector)) && matches(inside + selector, sight).length === 1,
    );
    if (only) return inside + only;
    below = ` > ${namesOf(at).at(-1) ?? '*'}${below}`;
  }
  return undefined;
}

/** Every shadow root in a tree, also those in one another. */
const shadowRootsIn = (root: ParentNode, shadowOf: Sight['shadowOf']): ShadowRoot[] =>
  Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? [shadow, ...shadowRootsIn(shadow, shadowOf)] : [];
  });

/** From a shadow root to outside it a live range cannot be: it falls together, and tells nothing. */
function elementAround({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Element | undefined {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const node = range.commonAncestorContainer;
  if (range.collapsed) return undefined;
  return node.nodeType === node.ELEMENT_NODE ? (node as Element) : (node.parentElement ?? undefined);
}

/** The element around what is selected in a document and its shadow roots. */
function selectedIn(document: Document, shadowOf: Sight['shadowOf']): Element | undefined {
  const selection = unclobbered(document, 'defaultView')?.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots = shadowRootsIn(unclobbered(document, 'documentElement'), shadowOf);
  const selected = selection.getComposedRanges({ shadowRoots })[0];
  // Outside shadow roots the old word is the surer one: of a cursor in a field Chromium gives what is around that.
  const isInShadow = selected !== undefined && selected.startContainer.getRootNode() !== document;
  return selected && (isInShadow || !selection.isCollapsed) ? elementAround(selected) : undefined;
}

/** The element around what is selected: a field, else in the page or in a frame of it; nothing when nothing is. */
export function selectedElement(sight: Sight): Element | undefined {
  const focus = activeElement(sight);
  if (typeof focus !== 'string' && isTextControl(focus.element)) {
    const { start, end } = selectionOf(focus.element);
    if (start !== end) return focus.element;
  }
  for (const { document } of documentsIn(sight.window.document)) {
    const element = selectedIn(document, sight.shadowOf);
    if (element) return element;
  }
  return undefined;
}
