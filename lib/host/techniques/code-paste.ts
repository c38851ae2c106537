/**
 * Editors of code: offers the note as a paste of plain text to the proxy field that has the keyboard. The editor puts it in
 * its model in one step of its own undo, lines as they are, without indenting them anew.
 * Seen 2026-11, Chromium 156 and Firefox ESR 153: CodeMirror 5.65 and 6.43, EasyMDE 2.21, Ace 1.45, Monaco 0.57 in Chromium
 * (for Firefox see proxy-paste.ts).
 */
import { holdFocus } from './hold-focus';
import { offerPaste } from './offer-paste';
import type { Technique } from './technique';

export const codePaste: Technique = {
  name: 'code-paste',
  suits: ({ kind }) => kind === 'code',
  write(field, text) {
    if (holdFocus(field)) offerPaste(field, field.proxy ?? field.element, text);
    // Whatever it did with it: only its model tells, and that is not read here.
    return 'handed-over';
  },
};
