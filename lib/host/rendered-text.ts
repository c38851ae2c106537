/**
 * What a rich editor shows, as lines: paragraphs, breaks and pictures that stand for emoji. Our own walk and not
 * `innerText`, which follows `text-transform` and cannot tell where the cursor is.
 */

export interface Point {
  node: Node;
  offset: number;
}

const blocks =
  /^(address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;

/** TinyMCE draws helpers inside the text and marks them so; they are not saved (seen: TinyMCE 4–8, 2026-11). */
const isNotText = (element: Element, name: string) =>
  element.getAttribute('data-mce-bogus') === 'all' || /^(script|style|template)$/.test(name);

/** A line feed in the source is a space on the screen, unless the style keeps it. Keeps the length. */
function shownText(node: Node): string {
  const text = node.nodeValue ?? '';
  const parent = node.parentElement;
  if (!parent || !text.includes('\n')) return text;
  const kept = /^(pre|break-spaces)/.test(parent.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '');
  return kept ? text : text.replaceAll('\n', ' ');
}

/**
 * The text of an editor, and where in that text each given point of the page is. A point that is not inside the editor
 * has no place. Takes time in proportion to the editor, so it is asked once per question.
 */
export function renderedText(root: Element, points: readonly Point[] = []) {
  let text = '';
  const places = points.map((): number | undefined => undefined);
  const marked = new Set(points.map(({ node }) => node));
  const passing = (node: Node, offset: number, place: number) => {
    points.forEach((point, index) => {
      if (point.node === node && point.offset === offset) places[index] = place;
    });
  };
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      for (const point of points) if (point.node === node) passing(node, point.offset, text.length + point.offset);
      text += shownText(node);
    } else if (node.nodeType === node.ELEMENT_NODE) walkElement(node as Element);
  };
  const walkElement = (element: Element): void => {
    const { localName } = element;
    if (isNotText(element, localName)) return;
    const edge = localName === 'br' || blocks.test(localName) ? '\n' : '';
    text += localName === 'img' ? (element.getAttribute('alt') ?? '') : edge;
    const isMarked = marked.has(element);
    let index = 0;
    // Not `childNodes`: a list for each of ten thousand paragraphs took longer than the walk itself (2026-11).
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isMarked) passing(element, index++, text.length);
      walk(child);
    }
    if (isMarked) passing(element, index, text.length);
    text += edge;
  };
  walk(root);
  return { text, places };
}

/**
 * Text as far as it can be compared between editors: they choose their own spaces, paragraphs and empty lines, but the
 * words and the breaks between filled lines are the note. U+200B, U+2060 and U+FEFF hold the cursor in CKEditor, Slate
 * and Quill.
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
