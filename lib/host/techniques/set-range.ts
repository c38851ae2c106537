/**
 * Text fields: sets the text by script and tells the page. For notes of many lines and for pages that refuse typing.
 * Seen 2026-11: written from the isolated world it is not hidden from React's value tracker, so `onChange` runs in both
 * browsers; the page's own undo does not know it. Web components need `composed` (bitwarden/clients#19065).
 */
import type { Field } from '../field';
import { isTextControl, selectionOf, type TextControl } from '../text-control';
import type { Technique } from './technique';

/** Replaces a part of a text field and sends the events that typing would. */
export function replaceText(
  { view }: Field,
  control: TextControl,
  part: { start: number; end: number; text: string },
): void {
  control.setRangeText(part.text, part.start, part.end, 'end');
  const input = { bubbles: true, composed: true, inputType: 'insertText', data: part.text };
  control.dispatchEvent(new view.InputEvent('input', input));
  control.dispatchEvent(new view.Event('change', { bubbles: true }));
}

export const setRange: Technique = {
  name: 'set-range',
  suits: ({ element }) => isTextControl(element),
  write(field, text) {
    if (isTextControl(field.element)) replaceText(field, field.element, { ...selectionOf(field.element), text });
    return 'done';
  },
};
