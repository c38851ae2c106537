/** The field the professional meant, and whether a note may go into it. */
import { documentIn, type Focus, isFrame } from './active-element';
import { areaOf } from './block-editor';
import { codeEditorAround, isProxy, isProxyLocked } from './code-editor';
import type { FieldKind, FieldRefusal } from './page-api';
import { controlKind, isTextControl } from './text-control';
import { unclobbered } from './unclobbered';
import { isVisible } from './visible';

export interface Field extends Focus {
  element: HTMLElement;
  kind: FieldKind;
  /** What is read as one text with it: itself, except in an editor that makes every paragraph a field of its own. */
  area: Element;
  /** The window of the document the field is in: a frame has its own. */
  view: Window & typeof globalThis;
  /** In an editor of code: the part of it that has the keyboard. */
  proxy?: Element;
}

/** The outermost element that is edited as one: an element inside it can have the focus too. */
function editingRoot(element: Element): HTMLElement | undefined {
  const { ownerDocument } = element;
  if (unclobbered(ownerDocument, 'designMode') === 'on') return unclobbered(ownerDocument, 'body');
  if (!isEditable(element)) return undefined;
  let root = element;
  while (root.parentElement && isEditable(root.parentElement)) root = root.parentElement;
  return root;
}

/** Strictly true: a form field named `isContentEditable` must not make its form editable. */
const isEditable = (element: Element): element is HTMLElement =>
  (element as Partial<HTMLElement>).isContentEditable === true;

/** TinyMCE from 7 stays editable for the browser when it is read only, and says so with a class (8.9.2, 2026-11). */
const locked = '[aria-readonly="true" i], [aria-disabled="true" i], .mce-content-readonly';

const isLocked = (element: Element) =>
  element.closest(locked) !== null || element.getAttribute('contenteditable')?.toLowerCase() === 'false';

/** Why a frame that has the focus itself is closed to us. */
function closedFrame(element: Element): FieldRefusal | undefined {
  const inner = isFrame(element) ? documentIn(element) : undefined;
  return typeof inner === 'string' ? inner : undefined;
}

function kindOf(element: Element): { root: HTMLElement; kind: FieldKind } | FieldRefusal {
  if (isTextControl(element)) {
    const kind = controlKind(element);
    return kind === 'text-area' || kind === 'text-line' ? { root: element, kind } : kind;
  }
  if (element.localName === 'select') return 'unsuitable-field';
  const root = editingRoot(element);
  if (root) return 'editContext' in root && root.editContext ? 'unsuitable-field' : { root, kind: 'rich-text' };
  return isLocked(element) ? 'read-only-field' : 'no-field';
}

/** The field of an editor of code is the whole editor: its proxy is read empty, and is as small as a letter. */
function examineCode({ element, frames }: Focus, editor: HTMLElement, view: Field['view']): Field | FieldRefusal {
  if (!isProxy(element)) return 'unsuitable-field';
  if (isProxyLocked(element)) return 'read-only-field';
  if (!isVisible(editor, frames)) return 'hidden-field';
  return { element: editor, area: editor, kind: 'code', view, frames, proxy: element };
}

/** Looks whether the focused element is a field for a note, and which part of the page is that field. Changes nothing. */
export function examine({ element, frames }: Focus): Field | FieldRefusal {
  const view = unclobbered(element.ownerDocument, 'defaultView');
  if (!view) return 'no-field';
  if (view.origin === 'null') return 'sandboxed-frame';
  const editor = codeEditorAround(element);
  if (editor) return examineCode({ element, frames }, editor, view);
  const found = closedFrame(element) ?? kindOf(element);
  if (typeof found === 'string') return found;
  const { root, kind } = found;
  if (isLocked(root)) return 'read-only-field';
  const area = kind === 'rich-text' ? areaOf(root) : root;
  return isVisible(root, frames) ? { element: root, area, kind, view, frames } : 'hidden-field';
}

/** Whether a field that was seen before is still one for a note, and the same. */
export const examineAgain = ({ element, proxy = element, frames }: Field): Field | FieldRefusal =>
  examine({ element: proxy, frames });
