import { offer, place } from './hooks.js';

place('<div id="f" style="height:200px"></div>');
const quill = new window.Quill('#f', { theme: 'snow' });
offer({ focus: () => quill.focus(), value: () => quill.getText(), undo: () => quill.history.undo() });
