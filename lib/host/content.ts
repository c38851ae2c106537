/** What stands in a field, and what stands around its cursor. */
import { blocksIn } from './block-editor';
import { linesInSight } from './code-editor';
import type { Field } from './field';
import { comparable, type Point, renderedText } from './rendered-text';
import { isTextControl, selectionOf } from './text-control';

/** What a rich field shows, and where in that text the given points are; see rendered-text.ts. */
export function shownIn({ element, area }: Field, points: readonly Point[] = []): ReturnType<typeof renderedText> {
  if (area === element) return renderedText(element, points);
  let text = '';
  const places = points.map((): number | undefined => undefined);
  for (const block of blocksIn(area)) {
    const part = renderedText(block, points);
    part.places.forEach((place, index) => {
      if (place !== undefined) places[index] = text.length + place;
    });
    text += `${part.text}\n`;
  }
  return { text, places };
}

/** The content: literal for a text control, comparable (see there) for a rich editor, what is in sight for one of code. */
export function contentOf(field: Field): string {
  if (field.kind === 'code') return linesInSight(field.element);
  return isTextControl(field.element) ? field.element.value : comparable(shownIn(field).text);
}

/** The selection's two ends as the page sees them; also inside a shadow root, where `getRangeAt` does not look. */
export function selectionEnds({ element, view }: Field): Point[] {
  const root = element.getRootNode();
  const shadowRoots = 'host' in root ? [root as ShadowRoot] : [];
  const range = view.getSelection()?.getComposedRanges({ shadowRoots })[0];
  if (!range) return [];
  return [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ];
}

/** Whether words are selected that a note would take the place of; an editor of code tells that only by its model. */
export function hasSelection(field: Field): boolean {
  const { element, kind } = field;
  if (kind === 'code') return false;
  if (isTextControl(element)) {
    const { start, end } = selectionOf(element);
    return start !== end;
  }
  const ends = selectionEnds(field);
  // Asked every second, and reading the whole editor is what costs.
  if (isOnePoint(ends)) return false;
  const [start, end] = shownIn(field, ends).places;
  return start !== undefined && end !== undefined && start !== end;
}

const isOnePoint = ([start, end]: readonly Point[]) => start?.node === end?.node && start?.offset === end?.offset;

function putCursorAtEnd({ element, view }: Field): void {
  const selection = view.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}

/**
 * What will stand before and after a text that replaces the selection. In a rich editor without a cursor this puts the
 * cursor at the end: the only thing it changes.
 */
export function aroundCursor(field: Field): { ahead: string; behind: string } {
  const { element } = field;
  if (isTextControl(element)) {
    const { start, end } = selectionOf(element);
    return { ahead: element.value.slice(0, start), behind: element.value.slice(end) };
  }
  let seen = shownIn(field, selectionEnds(field));
  if (seen.places.length < 2 || seen.places.includes(undefined)) {
    putCursorAtEnd(field);
    seen = shownIn(field, selectionEnds(field));
  }
  const { text, places } = seen;
  const [start = text.length, end = start] = places;
  return { ahead: comparable(text.slice(0, start)), behind: comparable(text.slice(end)) };
}

/** Whether the content is the text exactly once between what stood around it, and nothing else. */
export function isPlaced(
  field: Field,
  content: string,
  around: { ahead: string; text: string; behind: string },
): boolean {
  const { ahead, text, behind } = around;
  if (field.kind === 'code' || isTextControl(field.element)) return content === ahead + text + behind;
  // Where the note meets the old text an editor may break the line or not.
  const middle = content.slice(ahead.length, content.length - behind.length);
  return content.startsWith(ahead) && content.endsWith(behind) && middle.trim() === comparable(text);
}
