import { selectionEnds } from '../content';
import type { Field } from '../field';
import { isTextControl } from '../text-control';

/**
 * Makes what comes next a step of its own for undo, by setting the selection to what it is. Chromium 156 takes back what
 * was typed before together with the note, and the note together with what is typed after it, unless the selection was
 * set in between (2026-11).
 */
export function closeTyping(field: Field): void {
  const { element, view } = field;
  if (isTextControl(element)) {
    element.setSelectionRange(element.selectionStart, element.selectionEnd);
    return;
  }
  const [start, end] = selectionEnds(field);
  if (start && end) view.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
