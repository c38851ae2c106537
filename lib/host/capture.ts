/** Reads the selected text, literally: nothing is cleaned, because it becomes a quote. */
import { activeElement, documentIn, type FrameElement } from './active-element';
import { identityOf } from './identity';
import type { CaptureReply } from './page-api';
import { isTextControl, selectionOf } from './text-control';
import { unclobbered } from './unclobbered';
import type { World } from './world';

/** A page with more frames than this is not a dossier but an attack. */
const mostFrames = 100;

const longestText = 100_000;

const isPassword = (element: Element) => isTextControl(element) && element.type === 'password';

/** What is selected in a text field; the page's own selection does not tell in every browser. */
function selectedInField(element: Element): string {
  if (!isTextControl(element)) return '';
  const { start, end } = selectionOf(element);
  return element.value.slice(start, end);
}

const selectedIn = (document: Document): string =>
  unclobbered(document, 'defaultView')?.getSelection()?.toString() ?? '';

/** The document and those in its frames, as far as they can be reached, outermost first. */
function documentsIn(top: Document): Document[] {
  const documents = [top];
  for (const document of documents) {
    const frames = unclobbered(document, 'documentElement').querySelectorAll<FrameElement>('iframe, frame');
    for (const frame of Array.from(frames).slice(0, mostFrames - documents.length)) {
      const inner = documentIn(frame);
      if (typeof inner !== 'string') documents.push(inner);
    }
  }
  return documents;
}

/**
 * The selection in the focused field, else in the focused frame, else in the page or any frame. Empty when there is none
 * and when a password has the focus.
 */
export function capture(world: World): CaptureReply {
  const page = identityOf(world.window);
  const focus = activeElement(world);
  const focused = typeof focus === 'string' ? world.window.document.documentElement : focus.element;
  if (isPassword(focused)) return { text: '', page };
  const places = [focused.ownerDocument, ...documentsIn(world.window.document)];
  const text = selectedInField(focused) || places.map(selectedIn).find((selected) => selected !== '');
  return { text: (text ?? '').slice(0, longestText), page };
}
