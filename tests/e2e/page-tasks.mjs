/** What the tests ask of a web page itself. Each function travels to the page as text, so it needs nothing from outside. */

/**
 * Selects an element's text, or only `part` of it, as a reader would; gives a point inside the selection, in the
 * coordinates of the top page. `frame` is the selector of a frame of the same origin that holds the element.
 */
export function selectInPage(selector, { frame, part } = {}) {
  const owner = frame ? document.querySelector(frame) : undefined;
  const doc = owner ? owner.contentDocument : document;
  const element = doc.querySelector(selector);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const range = doc.createRange();
  range.selectNodeContents(element);
  if (part) {
    const walker = doc.createTreeWalker(element, 4);
    while (walker.nextNode() && !walker.currentNode.data.includes(part));
    const start = walker.currentNode.data.indexOf(part);
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + part.length);
  }
  const selection = doc.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const box = range.getClientRects()[0];
  const edge = owner?.getBoundingClientRect() ?? { x: 0, y: 0 };
  const style = owner && getComputedStyle(owner);
  const inset = (side) => (owner ? parseFloat(style[`padding${side}`]) + parseFloat(style[`border${side}Width`]) : 0);
  return {
    text: selection.toString(),
    x: edge.x + inset('Left') + box.x + Math.min(20, box.width / 2),
    y: edge.y + inset('Top') + box.y + box.height / 2,
  };
}

/**
 * Waits until the page was drawn, and drawn again as it is now. Chromium ignores the mouse until the first time, against
 * clicks on what nobody saw yet (measured: 6 of 60 right clicks straight after loading came to nothing), and until the
 * second time it still thinks that what was scrolled stands where it stood.
 */
export const whenDrawn = () =>
  new Promise((done) =>
    new PerformanceObserver(() => requestAnimationFrame(() => requestAnimationFrame(done))).observe({
      type: 'paint',
      buffered: true,
    }),
  );

/** The middle of an element in the top page; undefined while it is not there or has no size. */
export function middleOf(selector) {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? { width: 0 };
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : undefined;
}

/** A point on the first line inside a field or frame, away from its edge. */
export function topOf(selector) {
  const { x, y, width } = document.querySelector(selector)?.getBoundingClientRect() ?? { width: 0 };
  return width > 0 ? { x: x + 40, y: y + 28 } : undefined;
}

/** Whether the focus is in this field or frame. */
export const hasFocus = (selector) => document.activeElement?.matches(selector) ?? false;

/** Whether text is selected in the document, or in its field that has the focus. */
export function hasSelection() {
  const { selectionStart, selectionEnd } = document.activeElement ?? {};
  return selectionStart !== selectionEnd || getSelection().toString() !== '';
}

/** All text a reader sees. */
export const readPage = () => document.body?.innerText;

/** What axe finds wrong, as one line each. axe must have been put in the page before. */
export function runAxe() {
  return globalThis.axe
    .run(document, { resultTypes: ['violations'] })
    .then(({ violations }) =>
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    );
}

/** Gives a list or date field its value without its native popup, and tells the page as the browser would. */
export function giveValue(x, y, value) {
  const field = document.elementFromPoint(x, y);
  const option = [...(field.options ?? [])].find(({ label }) => label === value);
  const prototype = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, option?.value ?? value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
