import { offer, place } from './hooks.js';

place('<textarea id="f"></textarea>');
const editor = window.Jodit.make('#f', { height: 300 });
await editor.waitForReady();
offer({ focus: () => editor.focus(), value: () => editor.value, undo: () => editor.history.undo() });
