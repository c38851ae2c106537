/** Which `<textarea>` and `<input>` a note may go into. */
import type { FieldRefusal } from './page-api';

export type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** Clicking these is not choosing a field. */
const buttons = /^(button|submit|reset|image|checkbox|radio|range|color)$/;

/** By name, not `instanceof`: an element of a frame has that frame's own classes. */
export const isTextControl = (element: Element): element is TextControl =>
  element.localName === 'textarea' || element.localName === 'input';

/** What kind of field a control is. Refuses what is not meant for sentences, passwords first. */
export function controlKind(control: TextControl): 'text-area' | 'text-line' | FieldRefusal {
  const purpose = control.autocomplete.toLowerCase();
  if (control.type === 'password' || /\b(current|new)-password\b/.test(purpose)) return 'password-field';
  if (/(^|\s)(cc-|one-time-code)/.test(purpose)) return 'unsuitable-field';
  if (control.readOnly || control.matches(':disabled')) return 'read-only-field';
  if (control.type === 'textarea') return 'text-area';
  if (/^(text|search)$/.test(control.type)) return 'text-line';
  return buttons.test(control.type) ? 'no-field' : 'unsuitable-field';
}

/** Where the cursor or selection of a control is; its end when the browser does not tell. */
export const selectionOf = ({ selectionStart, selectionEnd, value }: TextControl) => ({
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
});

/** Characters that still fit once the selection is replaced; nothing when the page sets no limit. */
export function roomIn(control: TextControl): number | undefined {
  if (control.maxLength < 0) return undefined;
  const { start, end } = selectionOf(control);
  return Math.max(0, control.maxLength - control.value.length + (end - start));
}
