import { BlockNoteEditor } from '@blocknote/core';
import { offer, place } from './hooks.js';

const editor = BlockNoteEditor.create();
editor.mount(place('<div><div></div></div>').firstChild);
offer({
  focus: () => editor.focus(),
  value: () =>
    editor.document
      .map(
        (block) =>
          `<p>${(block.content ?? []).map(({ text }) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')).join('')}</p>`,
      )
      .join(''),
  undo: () => editor.undo(),
});
