/** Everything that is selected in the page, in the order in which the professional will mean it. */
import { activeElement, type Focus, type FrameElement } from './active-element';
import { documentsIn } from './documents';
import { labelOf } from './label';
import { wordsAbove } from './near';
import { readText } from './read-text';
import { isTextControl, selectionOf, type TextControl } from './text-control';
import { unclobbered } from './unclobbered';
import type { World } from './world';

export interface Selected {
  text: string;
  /** Looked up only for the selection that is meant: reading a page takes time. */
  around: () => { before: string; after: string; near: string };
}

/** As much as tells two equal sentences apart. */
const contextLength = 32;

const isPassword = (element: Element) => isTextControl(element) && element.type === 'password';

/** What is selected in a text field; the page's own selection does not tell in every browser. */
function inField(control: TextControl, { frames }: Focus): Selected {
  const { start, end } = selectionOf(control);
  return {
    text: control.value.slice(start, end),
    around: () => ({
      before: control.value.slice(Math.max(0, start - contextLength), start),
      after: control.value.slice(end, end + contextLength),
      near: labelOf({ element: control, frames }) || wordsAbove(control, frames),
    }),
  };
}

const elementAt = (node: Node): Element | null =>
  node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement;

function inDocument(document: Document, frames: readonly FrameElement[], shadowOf: World['shadowOf']): Selected {
  const selection = unclobbered(document, 'defaultView')?.getSelection();
  return {
    // Only then: putting a selection in words draws the whole document.
    text: selection && selection.rangeCount > 0 ? selection.toString() : '',
    around() {
      const nothing = { before: '', after: '', near: '' };
      if (!selection || selection.rangeCount === 0) return nothing;
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
      const read = readText(document, shadowOf);
      const start = read.before({ node: startContainer, offset: startOffset });
      const end = read.before({ node: endContainer, offset: endOffset });
      const element = elementAt(startContainer);
      return {
        before: read.text.slice(Math.max(0, start - contextLength), start),
        after: read.text.slice(end, end + contextLength),
        near: element ? wordsAbove(element, frames) : '',
      };
    },
  };
}

/**
 * The selection in the focused field, else in the focused frame, else in the page or any frame. Nothing when a password
 * has the focus.
 */
export function selections(world: World): Selected[] {
  const found = activeElement(world);
  const focus = typeof found === 'string' ? undefined : found;
  if (focus && isPassword(focus.element)) return [];
  const field = focus && isTextControl(focus.element) ? [inField(focus.element, focus)] : [];
  const focused = focus?.element.ownerDocument;
  const places = documentsIn(world.window.document).toSorted(
    (a, b) => Number(b.document === focused) - Number(a.document === focused),
  );
  const inPages = places.map(({ document, frames }) => inDocument(document, frames, world.shadowOf));
  return [...field, ...inPages].filter(({ text }) => text.trim() !== '');
}
