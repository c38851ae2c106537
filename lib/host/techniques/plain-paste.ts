/**
 * Rich editors: offers the note as a paste of plain text; the editor puts it in its own model, with its own undo.
 * Seen 2026-11 to place lines correctly: CKEditor 4 and 5, Lexical, Slate, ProseMirror, Draft.js, Quill 2, TinyMCE from 6
 * (5 with its paste plugin). Nothing happens in TinyMCE 4, Quill 1, Summernote and plain editable elements. With
 * text/html beside it Slate takes the wrong path, so text/plain only. CKEditor 4 in Firefox pastes without saying so.
 * Not on Quill 1.3.7: it lets the browser paste in a hidden box of its own and then takes the selected words away.
 */
import { holdFocus } from './hold-focus';
import type { Technique } from './technique';

/** The event as Firefox shows it to the page: data set on a content script's own event reads as empty there. */
type PageSide = Event & { wrappedJSObject?: { clipboardData: DataTransfer | null } };

/** Quill 1 has it beside its field; Quill 2 reads the paste itself. */
const hiddenPasteBox = ':scope > .ql-clipboard';

export const plainPaste: Technique = {
  name: 'plain-paste',
  suits: ({ element, kind }) => kind === 'rich-text' && !element.parentElement?.querySelector(hiddenPasteBox),
  write(field, text) {
    const { element, view } = field;
    if (!holdFocus(field)) return 'done';
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    const init = { bubbles: true, cancelable: true, composed: true, clipboardData };
    const paste: PageSide = new view.ClipboardEvent('paste', init);
    paste.wrappedJSObject?.clipboardData?.setData('text/plain', text);
    return element.dispatchEvent(paste) ? 'done' : 'handed-over';
  },
};
