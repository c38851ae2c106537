import { offer, place } from './hooks.js';

const element = place('<div style="height:300px"></div>');
window.require.config({ paths: { vs: '/npm/monaco34/min/vs' } });
window.require(['vs/editor/editor.main'], () => {
  const editor = window.monaco.editor.create(element, { language: 'plaintext' });
  offer({ focus: () => editor.focus(), value: () => editor.getValue(), undo: () => editor.trigger('', 'undo') });
});
