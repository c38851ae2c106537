/** The name by which a professional knows a field: what the page shows beside it. */
import { cleanText } from './clean';
import type { Field } from './field';
import { isTextControl, type TextControl } from './text-control';

/** Longer is not a label but an instruction. */
const longest = 120;

/** The words of an element without what stands in the fields inside it: a label may be wrapped around its field. */
function wordsOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (/^(textarea|select|input|button|script|style)$/i.test(node.nodeName)) return '';
  return Array.from(node.childNodes, wordsOf).join(' ');
}

function labelledBy(element: Element): string {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids
    .map((id) => scope.getElementById(id))
    .map((found) => (found ? wordsOf(found) : ''))
    .join(' ');
}

const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';
const labelsOf = ({ labels }: TextControl) => Array.from(labels ?? [], wordsOf).join(' ');

/** What an element says of itself, in the order in which browsers name it to screen readers. */
const ownName = (element: Element) => [labelledBy(element), attribute('aria-label')(element)];
const spareName = (element: Element) =>
  ['title', 'placeholder', 'aria-placeholder', 'data-placeholder'].map((name) => attribute(name)(element));

/** Rich editors hide the textarea they replace right beside them, and keep its label. Seen: TinyMCE, CKEditor (2026-11). */
function replacedTextArea(element: Element): TextControl | undefined {
  for (let near: Element | null = element, step = 0; near && step < 8; near = near.parentElement, step++) {
    const beside = Array.from(near.parentElement?.children ?? []).filter((child) => child.localName === 'textarea');
    const hidden = beside.filter(isTextControl).find((area) => !area.checkVisibility());
    if (hidden) return hidden;
  }
  return undefined;
}

type Named = Pick<Field, 'element' | 'frames'>;

function namesOf({ element, frames }: Named): string[] {
  if (isTextControl(element)) return [...ownName(element), labelsOf(element), ...spareName(element)];
  const shown = frames.at(-1);
  const replaced = replacedTextArea(shown && element.localName === 'body' ? shown : element);
  const around = shown ? [...ownName(shown), ...spareName(shown)] : [];
  return [...(replaced ? [labelsOf(replaced)] : []), ...ownName(element), ...around, ...spareName(element)];
}

/** The field's visible name on one line, cut when it is an instruction; empty when the page gives it none. */
export function labelOf(field: Named): string {
  const names = namesOf(field).map((name) => cleanText(name).replace(/\s+/g, ' ').trim());
  const name = names.find((words) => words !== '') ?? '';
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…`.toWellFormed() : name;
}
