import { offer, place } from './hooks.js';

const editor = new window.EasyMDE({
  element: place('<textarea></textarea>'),
  autoDownloadFontAwesome: false,
  spellChecker: false,
});
offer({ focus: () => editor.codemirror.focus(), value: () => editor.value(), undo: () => editor.codemirror.undo() });
