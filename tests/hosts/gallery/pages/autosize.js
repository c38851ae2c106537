import autosize from 'autosize';
import { offer, place } from './hooks.js';

const field = place('<textarea id="f" rows="2" cols="60"></textarea>');
autosize(field);
offer({ focus: () => field.focus(), value: () => field.value });
