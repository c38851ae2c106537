import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { offer, place } from './hooks.js';

const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
const view = new EditorView(place('<div style="border:1px solid"></div>'), {
  state: EditorState.create({ schema, plugins }),
});
offer({
  focus: () => view.focus(),
  value: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  undo: () => undo(view.state, view.dispatch),
});
