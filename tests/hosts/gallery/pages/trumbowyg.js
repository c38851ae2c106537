import { offer, place } from './hooks.js';

place('<div id="f"></div>');
const field = window.$('#f').trumbowyg({ svgPath: '/npm/trumbowyg/dist/ui/icons.svg' });
offer({ focus: () => document.querySelector('.trumbowyg-editor').focus(), value: () => field.trumbowyg('html') });
