/** What stands in a field, and what stands around its cursor. */
import type { Field } from './field';
import { comparable, type Point, renderedText } from './rendered-text';
import { isTextControl, selectionOf } from './text-control';

/** The content, literal for a text control and comparable (see there) for a rich editor. */
export const contentOf = ({ element }: Field): string =>
  isTextControl(element) ? element.value : comparable(renderedText(element).text);

/** The selection's two ends as the page sees them; also inside a shadow root, where `getRangeAt` does not look. */
function selectionEnds({ element, view }: Field): Point[] {
  const root = element.getRootNode();
  const shadowRoots = 'host' in root ? [root as ShadowRoot] : [];
  const range = view.getSelection()?.getComposedRanges({ shadowRoots })[0];
  if (!range) return [];
  return [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ];
}

/** Whether words are selected that a note would take the place of. */
export function hasSelection(field: Field): boolean {
  const { element } = field;
  if (isTextControl(element)) {
    const { start, end } = selectionOf(element);
    return start !== end;
  }
  const [start, end] = renderedText(element, selectionEnds(field)).places;
  return start !== undefined && end !== undefined && start !== end;
}

/**
 * What will stand before and after a text that replaces the selection. In a rich editor without a cursor this puts the
 * cursor at the end: the only thing it changes.
 */
export function aroundCursor(field: Field): { ahead: string; behind: string } {
  const { element, view } = field;
  if (isTextControl(element)) {
    const { start, end } = selectionOf(element);
    return { ahead: element.value.slice(0, start), behind: element.value.slice(end) };
  }
  const { text, places } = renderedText(element, selectionEnds(field));
  const [start, end] = places;
  if (start === undefined || end === undefined) {
    const selection = view.getSelection();
    selection?.selectAllChildren(element);
    selection?.collapseToEnd();
    return { ahead: comparable(text), behind: '' };
  }
  return { ahead: comparable(text.slice(0, start)), behind: comparable(text.slice(end)) };
}

/** Whether the content is the text exactly once between what stood around it, and nothing else. */
export function isPlaced(
  field: Field,
  content: string,
  around: { ahead: string; text: string; behind: string },
): boolean {
  const { ahead, text, behind } = around;
  if (isTextControl(field.element)) return content === ahead + text + behind;
  // Where the note meets the old text an editor may break the line or not.
  const middle = content.slice(ahead.length, content.length - behind.length);
  return content.startsWith(ahead) && content.endsWith(behind) && middle.trim() === comparable(text);
}
