import { init } from 'pell';
import { offer, place } from './hooks.js';

let html = '';
const editor = init({
  element: place('<div></div>'),
  onChange: (now) => (html = now),
  defaultParagraphSeparator: 'div',
});
offer({ focus: () => editor.content.focus(), value: () => html });
