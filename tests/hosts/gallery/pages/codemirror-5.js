import { offer, place } from './hooks.js';

const editor = window.CodeMirror(place('<div></div>'), { lineWrapping: true });
offer({ focus: () => editor.focus(), value: () => editor.getValue(), undo: () => editor.undo() });
