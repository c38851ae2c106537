/**
 * Rich editors: offers the note as a paste of plain text, and where that was proven (keeps-layout.ts) with its headings and
 * lists; the editor puts it in its own model, with its own undo.
 * Seen 2026-11 to place lines correctly: CKEditor 4 and 5, Lexical, Slate, ProseMirror, Draft.js, Quill 2, TinyMCE from 6
 * (5 with its paste plugin). Nothing happens in TinyMCE 4, Quill 1, Summernote and plain editable elements. With
 * text/html beside it Slate takes the wrong path. CKEditor 4 in Firefox pastes without saying so.
 * Not on Quill 1.3.7: it lets the browser paste in a hidden box of its own and then takes the selected words away.
 */
import { holdFocus } from './hold-focus';
import { offerPaste } from './offer-paste';
import type { Technique } from './technique';

/** Quill 1 has it beside its field; Quill 2 reads the paste itself. */
const hiddenPasteBox = ':scope > .ql-clipboard';

/**
 * Jodit 4.15 asks the professional in a window of its own what to do with a paste that looks like HTML. Vditor 4 reads a
 * paste as Markdown and puts it behind the paragraph: no technique suits it, so it is refused.
 */
const doesMore = '.jodit-wysiwyg, .vditor-reset';

/** CKEditor 4, which in Firefox takes a paste without saying so, and later. */
const takesSilently = '.cke_editable';

/**
 * Summernote makes what stands there a step of its undo 10 ms after a paste, also one that nobody took. Typed in sooner, the
 * note and what was typed before it were one step (0.8 and 0.9, Chromium 156, 2026-11).
 */
const countsLater = '.note-editable';

/**
 * A page that takes a paste and lets the browser paste too would have it twice, unless it leads the browser elsewhere (a
 * hidden box, as TinyMCE 4 and Quill 1 did), and that is seen in the page before the event is over.
 */
const everything = { subtree: true, childList: true, attributes: true, characterData: true };

export const plainPaste: Technique = {
  name: 'plain-paste',
  suits: ({ element, kind }) =>
    kind === 'rich-text' && !element.parentElement?.querySelector(hiddenPasteBox) && !element.matches(doesMore),
  write(field, text, html) {
    if (!holdFocus(field)) return 'done';
    const { element, view } = field;
    const observer = new view.MutationObserver(() => undefined);
    for (const root of [element.ownerDocument, element.getRootNode()]) observer.observe(root, everything);
    const isFree = offerPaste(field, element, text, html);
    const hasStirred = observer.takeRecords().length > 0;
    observer.disconnect();
    if (!isFree) return 'handed-over';
    if (element.matches(takesSilently)) return 'done';
    return hasStirred || element.matches(countsLater) ? 'ignored' : 'unheard';
  },
};
