/** The field that a site adapter tells of: found by its selector, else by its label. */
import type { Focus } from './active-element';
import { documentsIn } from './documents';
import type { Field } from './field';
import { labelOf } from './label';
import type { FieldClues, FieldRefusal } from './page-api';
import { unclobbered } from './unclobbered';
import type { World } from './world';

const fields = 'textarea, input, [contenteditable]:not([contenteditable="false" i])';
/** A page with more fields than this is not a form but an attack. */
const mostFields = 500;

/** As site adapters compare labels (lib/site-adapter/label-key.ts; this room imports nothing). */
const keyOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();

/** What the page shows as the field: a rich editor in a frame of its own is known by that frame. */
export const shownElement = ({ element, frames }: Focus): Element =>
  element.localName === 'body' ? (frames.at(-1) ?? element) : element;

/** Whether this selector is of this field. One that is none tells nothing. */
export function isAt(field: Field, selector: string): boolean {
  try {
    return shownElement(field).matches(selector);
  } catch {
    return false;
  }
}

/** Every element that the selector finds in the page and its frames; a frame stands for what is edited in it. */
function found(selector: string, { window }: World): Focus[] {
  return documentsIn(window.document).flatMap(({ document, frames }) => {
    const all = Array.from(unclobbered(document, 'documentElement').querySelectorAll(selector)).slice(0, mostFields);
    return all.map((element) => ({ element, frames }));
  });
}

function inside(focus: Focus): Focus {
  const { element, frames } = focus;
  const inner = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : undefined;
  return inner ? { element: unclobbered(inner, 'body'), frames: [...frames, element as HTMLIFrameElement] } : focus;
}

/** Looks for the field; refuses when it is not there, or when more than one fits. */
export function knownField({ selectors, labels }: FieldClues, world: World): Focus | FieldRefusal {
  for (const selector of selectors) {
    const [only, ...others] = found(selector, world);
    if (only && others.length === 0) return inside(only);
  }
  const [only, ...others] = found(fields, world).filter((field) => labels.includes(keyOf(labelOf(asNamed(field)))));
  return only && others.length === 0 ? only : 'no-field';
}

/** Only what can be edited is asked for its label. */
const asNamed = ({ element, frames }: Focus) => ({ element: element as HTMLElement, frames });
