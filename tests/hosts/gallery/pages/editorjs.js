import EditorJS from '@editorjs/editorjs';
import { offer, place } from './hooks.js';

place('<div id="f"></div>');
const editor = new EditorJS({ holder: 'f' });
await editor.isReady;
offer({
  focus: () => editor.focus(true),
  value: async () => (await editor.save()).blocks.map(({ data }) => `<p>${data.text}</p>`).join(''),
});
