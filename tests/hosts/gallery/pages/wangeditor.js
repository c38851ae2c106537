/** Its HTML does not tell `&` from `&amp;`, so its text is read. */
import { createEditor } from '@wangeditor/editor';
import { offer, place } from './hooks.js';

const editor = createEditor({
  selector: place('<div style="border:1px solid;height:300px"></div>'),
  html: '<p><br></p>',
});
offer({ focus: () => editor.focus(true), value: () => editor.getText(), undo: () => editor.undo() });
