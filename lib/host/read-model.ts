/**
 * The one door into the page's own world, for editors of code only (code-editor.ts). It is sent there by itself, so it
 * uses nothing from outside; it reads and changes nothing. What it gives is the page's word, and parsed on arrival.
 */
import type { CodeModel } from './page-api';

interface CodeMirror {
  lastLine(): number;
  listSelections(): unknown[];
  getCursor(which: 'from' | 'to'): unknown;
  getRange(from: unknown, to: unknown): string;
}
interface CodeMirror6 {
  state: {
    doc: { length: number };
    selection: { main: { from: number; to: number }; ranges: readonly unknown[] };
    sliceDoc(from: number, to: number): string;
  };
}
interface Ace {
  selection: { rangeCount?: number };
  getSelectionRange(): { start: unknown; end: unknown };
  session: { getLength(): number; getTextRange(range: { start: unknown; end: unknown }): string };
}
interface MonacoRange {
  startLineNumber: number;
  startColumn: number;
  endLineNumber: number;
  endColumn: number;
}
interface Monaco {
  getContainerDomNode(): Element;
  getSelections(): MonacoRange[] | null;
  getModel(): { getFullModelRange(): MonacoRange; getValueInRange(range: MonacoRange): string } | null;
}
type PageSide = Window & { monaco?: { editor?: { getEditors?(): Monaco[] } } };
type Editor = Element & { CodeMirror?: CodeMirror; env?: { editor?: Ace } };
/** CodeMirror 6 changed this name in 2025. */
type Content = Element & { cmTile?: { view?: CodeMirror6 }; cmView?: { view?: CodeMirror6 } };

/**
 * The text around the cursor of the editor in focus. `null` when it does not let itself be asked, or has more than one
 * selection: a note would come to stand there more than once.
 */
export function readModel(): CodeModel | null {
  const ofCodeMirror = (editor: CodeMirror): CodeModel | null => {
    if (editor.listSelections().length > 1) return null;
    const [from, to] = [editor.getCursor('from'), editor.getCursor('to')];
    return {
      ahead: editor.getRange({ line: 0, ch: 0 }, from),
      selected: editor.getRange(from, to),
      behind: editor.getRange(to, { line: editor.lastLine() + 1, ch: 0 }),
    };
  };
  const ofCodeMirror6 = ({ state }: CodeMirror6): CodeModel | null => {
    if (state.selection.ranges.length > 1) return null;
    const { from, to } = state.selection.main;
    return {
      ahead: state.sliceDoc(0, from),
      selected: state.sliceDoc(from, to),
      behind: state.sliceDoc(to, state.doc.length),
    };
  };
  const ofAce = (editor: Ace): CodeModel | null => {
    const { selection, session } = editor;
    if ((selection.rangeCount ?? 0) > 1) return null;
    const { start, end } = editor.getSelectionRange();
    return {
      ahead: session.getTextRange({ start: { row: 0, column: 0 }, end: start }),
      selected: session.getTextRange({ start, end }),
      behind: session.getTextRange({ start: end, end: { row: session.getLength(), column: 0 } }),
    };
  };
  const ofMonaco = (editor: Monaco): CodeModel | null => {
    const model = editor.getModel();
    const [selection, another] = editor.getSelections() ?? [];
    if (!model || !selection || another) return null;
    const whole = model.getFullModelRange();
    const { startLineNumber, startColumn, endLineNumber, endColumn } = selection;
    return {
      ahead: model.getValueInRange({ ...whole, endLineNumber: startLineNumber, endColumn: startColumn }),
      selected: model.getValueInRange(selection),
      behind: model.getValueInRange({ ...whole, startLineNumber: endLineNumber, startColumn: endColumn }),
    };
  };
  const innermost = (active: Element | null): Element | null => {
    const deeper =
      active?.shadowRoot?.activeElement ?? (active as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    return deeper ? innermost(deeper) : active;
  };
  const monacoWith = (editor: Element): Monaco | undefined => {
    const page: PageSide | null = editor.ownerDocument.defaultView;
    const all = page?.monaco?.editor?.getEditors?.() ?? [];
    return all.find((each) => each.getContainerDomNode().contains(editor));
  };
  const viewOf = (content: Content | null) => content?.cmTile?.view ?? content?.cmView?.view;
  const active = innermost(document.activeElement);
  const view = viewOf(active);
  if (view) return ofCodeMirror6(view);
  const editor = active?.closest<Editor>('.CodeMirror, .ace_editor, .monaco-editor');
  if (!editor) return null;
  const monaco = monacoWith(editor);
  if (monaco) return ofMonaco(monaco);
  if (editor.CodeMirror) return ofCodeMirror(editor.CodeMirror);
  return editor.env?.editor ? ofAce(editor.env.editor) : null;
}
