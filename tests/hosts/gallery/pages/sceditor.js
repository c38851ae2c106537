import { offer, place } from './hooks.js';

const area = place('<textarea id="f" style="width:600px;height:250px"></textarea>');
window.sceditor.create(area, {
  style: '/npm/sceditor/minified/themes/content/default.min.css',
  emoticonsEnabled: false,
  plugins: 'undo',
});
const editor = window.sceditor.instance(area);
offer({ focus: () => editor.focus(), value: () => editor.val() });
