/**
 * Editor.js: offers the note as a paste of plain text, after splitting the paragraph at the cursor. A note of more lines
 * becomes paragraphs after the one that is pasted in; without the split it stood behind the words that should follow it.
 * Seen 2026-11, Chromium 156 and Firefox ESR 153, Editor.js 2.31: the paragraph is the one the event is sent to, Enter is
 * believed without a keyboard, and there is no undo.
 */
import { blocksIn } from '../block-editor';
import { selectionEnds } from '../content';
import type { Field } from '../field';
import { renderedText } from '../rendered-text';
import { command } from './command';
import { holdFocus } from './hold-focus';
import { offerPaste } from './offer-paste';
import type { Technique } from './technique';

const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true };

/** Splits at the cursor; gives the paragraph that the note must follow, or fill when it is empty. */
function splitAtCursor(field: Field): Element {
  const { element, area, view } = field;
  const { text, places } = renderedText(element, selectionEnds(field));
  const at = places[0] ?? text.length;
  if (text.slice(at).trim() === '') return element;
  element.dispatchEvent(new view.KeyboardEvent('keydown', enter));
  const blocks = blocksIn(area);
  const above = blocks[blocks.indexOf(element) - 1];
  return above && text.slice(0, at).trim() === '' ? above : element;
}

export const blockPaste: Technique = {
  name: 'block-paste',
  suits: ({ area, kind }, text) =>
    kind === 'rich-text' && area.matches('.codex-editor__redactor') && text.includes('\n'),
  write(field, text) {
    if (!holdFocus(field)) return 'done';
    if (!field.view.getSelection()?.isCollapsed) command(field, 'delete');
    offerPaste(field, splitAtCursor(field), text);
    // The paragraph is split: whatever comes of the paste, a second try would split again.
    return 'handed-over';
  },
};
