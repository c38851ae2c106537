import { createApp } from 'vue3';
import { offer, place } from './hooks.js';

const form = createApp({
  data: () => ({ words: '' }),
  template: '<textarea id="f" rows="8" cols="60" v-model="words"></textarea>',
}).mount(place('<div></div>'));
offer({ focus: () => document.getElementById('f').focus(), value: () => form.words });
