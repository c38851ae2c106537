import { offer, place } from './hooks.js';

const element = place('<div class="f" style="min-height:8em"></div>');
const editor = new window.MediumEditor('.f');
offer({ focus: () => element.focus(), value: () => editor.getContent() });
