import type { Field } from '../field';

/**
 * Whether lines stand in it as in a text field, with line feeds between them: plain text only, and shown as it is. A page
 * may read such a field by `textContent`, in which paragraphs and `<br>` have no breaks (Vue, Chromium 156, 2026-11).
 */
export const keepsLineFeeds = ({ element, view }: Field): boolean =>
  element.contentEditable === 'plaintext-only' && view.getComputedStyle(element).whiteSpace.startsWith('pre');
