import Squire from 'squire-rte';
import { offer, place } from './hooks.js';

const element = place('<div style="border:1px solid;min-height:8em"></div>');
const editor = new Squire(element, {
  sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
});
offer({ focus: () => editor.focus(), value: () => editor.getHTML(), undo: () => editor.undo() });
