import { offer, place } from './hooks.js';

const editor = window.CodeMirror(place('<div style="border:1px solid"></div>'), {
  inputStyle: 'contenteditable',
  lineWrapping: true,
});
offer({ focus: () => editor.focus(), value: () => editor.getValue(), undo: () => editor.undo() });
