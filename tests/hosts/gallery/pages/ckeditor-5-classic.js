import { offer, place } from './hooks.js';

const editor = await window.ClassicEditor.create(place('<div></div>'));
offer({ focus: () => editor.editing.view.focus(), value: () => editor.getData(), undo: () => editor.execute('undo') });
