import IMask from 'imask';
import { offer, place } from './hooks.js';

const field = place('<input id="f" size="60">');
const mask = IMask(field, { mask: /^.*$/ });
offer({ focus: () => field.focus(), value: () => mask.value });
