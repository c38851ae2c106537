import { offer, place } from './hooks.js';

place('<div id="f" contenteditable="true" style="border:1px solid;min-height:8em"></div>');
window.CKEDITOR.disableAutoInline = true;
const editor = window.CKEDITOR.inline('f', { versionCheck: false });
await new Promise((done) => editor.on('instanceReady', done));
offer({ focus: () => editor.focus(), value: () => editor.getData(), undo: () => editor.execCommand('undo') });
