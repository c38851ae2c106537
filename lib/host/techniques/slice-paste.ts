/**
 * ProseMirror and what is built on it (TipTap, Remirror, BlockNote, Milkdown): offers the note as a paste of HTML that
 * calls itself a slice of ProseMirror, open at both ends: the first line joins what stands before the cursor, the last what
 * stands behind. As plain text TipTap 3.34 reads signs as markup: `*ster*` became slanted and lost its stars.
 * Seen 2026-11, Chromium 156 and Firefox ESR 153: ProseMirror, TipTap 2 and 3, BlockNote 0.55. As bare paragraphs also to
 * CKEditor 5 and Froala, for a note that holds the name of a sign (`&amp;`): CKEditor 5 version 16, and Froala 5.4 in
 * Firefox, take that in plain text for the sign.
 */
import { holdFocus } from './hold-focus';
import { escapedHtml } from './escaped-html';
import { offerPaste } from './offer-paste';
import type { Technique } from './technique';

const signName = /&#?\w+;/;
const readsSigns = '.ck-editor__editable, .fr-element';
const proseMirror = '.ProseMirror';

const paragraphs = (text: string, asSlice: boolean) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => `<p${asSlice && index === 0 ? ' data-pm-slice="1 1 []"' : ''}>${escapedHtml(line)}</p>`)
    .join('');

export const slicePaste: Technique = {
  name: 'slice-paste',
  suits: ({ element, kind }, text) =>
    kind === 'rich-text' && (element.matches(proseMirror) || (element.matches(readsSigns) && signName.test(text))),
  write(field, text, html) {
    if (!holdFocus(field)) return 'done';
    const isSlice = field.element.matches(proseMirror);
    const laidOut = isSlice ? html?.replace(/^<\w+/, '$& data-pm-slice="1 1 []"') : html;
    return offerPaste(field, field.element, text, laidOut ?? paragraphs(text, isSlice)) ? 'done' : 'handed-over';
  },
};
