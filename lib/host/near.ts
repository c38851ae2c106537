/** Under which heading, legend or label a text stands: what a reader would call the place. */
import { cleanText } from './clean';
import type { FrameElement } from './active-element';

/** Longer is not a heading but a text. */
const longest = 120;

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** These name what stands beside them in the same group, and nothing further down the page. */
const namesOfGroups = 'legend, caption, figcaption, dt, label';

const tidy = (words: string | null) => {
  const line = cleanText(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…`.toWellFormed() : line;
};

const comesBefore = (name: Element, element: Element) =>
  !name.contains(element) && Boolean(name.compareDocumentPosition(element) & name.DOCUMENT_POSITION_FOLLOWING);

function nameAbove(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const above = Array.from(root.querySelectorAll(`${headings}, ${namesOfGroups}`)).filter(
    (name) =>
      comesBefore(name, element) &&
      (name.matches(headings) || name.parentElement?.contains(element)) &&
      name.checkVisibility({ visibilityProperty: true }),
  );
  const found = above.map((name) => tidy(name.textContent)).findLast((words) => words !== '');
  return found ?? ('host' in root ? nameAbove(root.host) : '');
}

/** The words above an element; in a frame without any, the name of the frame or what stands above it. Else empty. */
export function wordsAbove(element: Element, frames: readonly FrameElement[]): string {
  const own = nameAbove(element);
  const frame = frames.at(-1);
  if (own || !frame) return own;
  return tidy(frame.title) || wordsAbove(frame, frames.slice(0, -1));
}
