import type { Field } from '../field';

const editorsWithModel =
  '[data-slate-editor], .DraftEditor-root, [data-contents], [data-lexical-editor], .ck-editor__editable, .vditor-reset';

/**
 * Whether the editor has a model that typing by command damages: Slate (throws, typing is lost afterwards), Draft.js (the
 * professional's own text is lost), Lexical (lines in reverse), CKEditor 5 (ignored) and Vditor (reads what is typed as
 * Markdown). `execCommand` said `true` in all five (2026-11).
 */
export const keepsModel = ({ element }: Field): boolean =>
  element.closest(editorsWithModel) !== null || element.querySelector(editorsWithModel) !== null;
