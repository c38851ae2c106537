/**
 * Rich fields without an editor that takes a paste: types line by line, with a new paragraph between.
 * For plain editable elements, TinyMCE 4 and 5, CKEditor 3, Quill 1, Summernote (seen 2026-11, Chromium 156, Firefox ESR 153; a
 * line feed inside one `insertText` is lost in Quill in Firefox).
 * Never on editors with a model of their own (keeps-model.ts).
 */
import { closeTyping } from './close-typing';
import { command } from './command';
import { isFirefox } from './firefox';
import { holdFocus } from './hold-focus';
import { keepsLineFeeds } from './keeps-line-feeds';
import { keepsModel } from './keeps-model';
import { releaseKey } from './release-key';
import type { Technique } from './technique';

export const typedLines: Technique = {
  name: 'typed-lines',
  suits: (field) => field.kind === 'rich-text' && !keepsModel(field),
  write(field, text) {
    if (!holdFocus(field)) return 'done';
    releaseKey(field, 'arrow');
    closeTyping(field);
    const hasLineFeeds = keepsLineFeeds(field);
    const newLine = hasLineFeeds ? 'insertLineBreak' : 'insertParagraph';
    // Firefox puts the line feeds there itself, and then it is one step for undo.
    const parts = hasLineFeeds && isFirefox(field) ? [text] : text.split('\n');
    parts.forEach((line, index) => {
      // Each line runs code of the page, which may move the focus to another field.
      if (!holdFocus(field)) return;
      if (index > 0) command(field, newLine);
      if (line !== '') command(field, 'insertText', line);
    });
    closeTyping(field);
    releaseKey(field, 'unnamed');
    releaseKey(field, 'arrow');
    return 'done';
  },
};
