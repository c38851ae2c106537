import { Editor, EditorState } from 'draft-js';
import React from 'react';
import { render } from 'react-dom';
import { offer, place } from './hooks.js';

let state;
let change;
let element;
function Field() {
  [state, change] = React.useState(() => EditorState.createEmpty());
  return React.createElement(Editor, { editorState: state, onChange: change, ref: (made) => (element = made) });
}
render(React.createElement(Field), place('<div style="border:1px solid;min-height:8em"></div>'));
offer({
  focus: () => element.focus(),
  value: () => state.getCurrentContent().getPlainText('\n'),
  undo: () => change(EditorState.undo(state)),
});
