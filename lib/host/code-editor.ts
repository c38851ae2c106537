/**
 * Editors of code: CodeMirror 5 (also EasyMDE) and 6, Ace, Monaco. They keep their text in a model of their own, draw only the
 * lines in sight and let the keyboard type in a tiny proxy field, so nothing in the page tells what stands there. Only
 * read-model.ts can (seen 2026-11, CodeMirror 5.65 and 6.43, Ace 1.45, Monaco 0.57).
 */
import type { CodeModel } from './page-api';

const editors = '.CodeMirror, .cm-editor, .ace_editor, .monaco-editor';

/** The editor of code around an element, as one field; nothing when the element is no part of its text. */
export const codeEditorAround = (element: Element): HTMLElement | null => element.closest<HTMLElement>(editors);

const proxies =
  '.CodeMirror > div > textarea, .CodeMirror-code, .cm-content, .ace_text-input, .monaco-editor .inputarea, .native-edit-context';

/** Whether it is what the keyboard types in; a search box inside an editor is not. */
export const isProxy = (element: Element): boolean => element.matches(proxies);

/** A proxy field that was made read only, or an editor that says so. */
export const isProxyLocked = (proxy: Element): boolean =>
  proxy.matches('[readonly], :disabled, [aria-readonly="true" i], [aria-disabled="true" i]');

/** The lines that are drawn now: enough to see that nobody typed between looking and writing. */
export const linesInSight = (editor: Element): string =>
  Array.from(
    editor.querySelectorAll('.CodeMirror-line, .cm-line, .ace_line, .view-line'),
    (line) => line.textContent,
  ).join('\n');

const lineEnds = /\r\n?/g;

/** The whole text of a model; lines end in a line feed, whatever the editor saves. */
export const textOf = ({ ahead, selected, behind }: CodeModel): string =>
  (ahead + selected + behind).replace(lineEnds, '\n');

/** What stays when the selection is replaced. */
export const aroundIn = ({ ahead, behind }: CodeModel): { ahead: string; behind: string } => ({
  ahead: ahead.replace(lineEnds, '\n'),
  behind: behind.replace(lineEnds, '\n'),
});
