import { offer, place } from './hooks.js';

place('<textarea id="f"></textarea>');
const editor = window.CKEDITOR.replace('f', { versionCheck: false });
await new Promise((done) => editor.on('instanceReady', done));
offer({ focus: () => editor.focus(), value: () => editor.getData(), undo: () => editor.execCommand('undo') });
