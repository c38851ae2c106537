import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createParagraphNode, $getRoot, createEditor, UNDO_COMMAND } from 'lexical';
import { offer, place } from './hooks.js';

/** A Lexical field with the given behaviour (rich or plain). */
export function showField(register, nodes) {
  const element = place('<div contenteditable style="border:1px solid;min-height:8em"></div>');
  const editor = createEditor({ nodes, onError: reportError });
  editor.setRootElement(element);
  register(editor);
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  offer({
    focus: () => {
      element.focus();
      return new Promise((done) => editor.focus(done, { defaultSelection: 'rootEnd' }));
    },
    value: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
  });
}
