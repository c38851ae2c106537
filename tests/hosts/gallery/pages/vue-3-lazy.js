/** The model follows only when the field says `change`; what is typed by hand is told to it as leaving the field would. */
import { createApp } from 'vue3';
import { offer, place } from './hooks.js';

const form = createApp({
  data: () => ({ words: '' }),
  template: '<textarea id="f" rows="8" cols="60" v-model.lazy="words"></textarea>',
}).mount(place('<div></div>'));
const field = () => document.getElementById('f');
field().addEventListener('keyup', () => field().dispatchEvent(new Event('change')));
offer({ focus: () => field().focus(), value: () => form.words });
