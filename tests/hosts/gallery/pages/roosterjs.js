import { createEditor } from 'roosterjs';
import { offer, place } from './hooks.js';

const element = place('<div style="border:1px solid;min-height:8em"></div>');
const editor = createEditor(element);
offer({ focus: () => editor.focus(), value: () => element.innerHTML });
