/** TinyMCE 4 to 8, as self-hosted; the address says which, and whether inline or with the paste plugin. */
import { offer, place } from './hooks.js';

const inline = location.pathname.endsWith('-inline');
const paste = location.pathname.endsWith('-paste');
place(inline ? '<div id="f" style="border:1px solid;min-height:8em"></div>' : '<textarea id="f"></textarea>');
const [editor] = await window.tinymce.init({
  ...{ selector: '#f', inline, license_key: 'gpl', promotion: false, branding: false, height: 300 },
  ...(paste ? { plugins: 'paste' } : {}),
});
offer({ focus: () => editor.focus(), value: () => editor.getContent(), undo: () => editor.undoManager.undo() });
