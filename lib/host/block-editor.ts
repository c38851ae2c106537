/**
 * Editors in which every paragraph is a field of its own: Editor.js 2.31, WordPress' Gutenberg (2026-11). A note of more
 * lines becomes more fields there, so what stands in one of them says nothing: all of them are read as one text.
 */

const knownAreas = '.codex-editor__redactor, .block-editor-block-list__layout.is-root-container';

/** How far around a field its fellow paragraphs are looked for: further away is another part of the page. */
const mostSteps = 4;

const editable = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** The editable parts of an area, in order, without those inside one another. */
export const blocksIn = (area: Element): Element[] =>
  Array.from(area.querySelectorAll(editable)).filter((block) => !block.parentElement?.closest(editable));

const looksLike = (one: Element, other: Element) => one.className !== '' && one.className === other.className;

/** What is read as one text with this field: the field itself, or the area that holds its fellow paragraphs. */
export function areaOf(field: Element): Element {
  const known = field.closest(knownAreas);
  if (known) return known;
  for (let area = field.parentElement, step = 0; area && step < mostSteps; area = area.parentElement, step++)
    if (blocksIn(area).some((block) => block !== field && looksLike(block, field))) return area;
  return field;
}
