import type { Field } from '../field';

/**
 * Editors that were seen to keep headings and lists of a paste, every word and line of it: TinyMCE 5 to 8, CKEditor 4 (h4
 * becomes a paragraph) and 5, Quill 2, ProseMirror and TipTap, Lexical (without its plugin no lists). Chromium 156, 2026-11.
 * Not Jodit, which asks first; Slate loses it; Trix and whatever else ignores a paste get plain lines.
 */
const proven =
  '.mce-content-body, .cke_editable, .ck-editor__editable, .ql-editor, .ProseMirror, [data-lexical-editor]';

/** Whether a note may be offered with its headings and lists. TinyMCE 4 has the same name, and gets plain lines after all. */
export const keepsLayout = ({ element, kind }: Field): boolean => kind === 'rich-text' && element.matches(proven);
