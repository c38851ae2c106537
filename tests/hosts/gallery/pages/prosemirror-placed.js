/** ProseMirror where dossiers put it: in a frame (Kendo) or a shadow root. */
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { offer, place } from './hooks.js';

function placeFor(where) {
  if (where === 'shadow') return place('<div></div>').attachShadow({ mode: 'open' });
  const frame = place('<iframe width="600" height="300"></iframe>');
  frame.contentDocument.open();
  frame.contentDocument.write('<!doctype html><body></body>');
  frame.contentDocument.close();
  return frame.contentDocument.body;
}
const root = placeFor(location.pathname.split('-').at(-1));
const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(root, { state: EditorState.create({ schema, plugins }) });
offer({
  focus: () => {
    root.ownerDocument.defaultView.frameElement?.focus();
    view.focus();
  },
  value: () => view.state.doc.toJSON(),
  undo: () => undo(view.state, view.dispatch),
});
