import React from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { offer, place } from './hooks.js';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
createRoot(place('<div style="border:1px solid"></div>')).render(
  React.createElement(Slate, { editor, initialValue }, React.createElement(Editable, { style: { minHeight: '8em' } })),
);
offer({
  focus: () => {
    ReactEditor.focus(editor);
    Transforms.select(editor, Editor.end(editor, []));
  },
  value: () => editor.children.map((node) => Node.string(node)).join('\n'),
  undo: () => editor.undo(),
});
