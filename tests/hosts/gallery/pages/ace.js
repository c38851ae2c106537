import { offer, place } from './hooks.js';

place('<div id="f" style="height:300px"></div>');
const editor = window.ace.edit('f', { useWorker: false });
offer({ focus: () => editor.focus(), value: () => editor.getValue(), undo: () => editor.undo() });
