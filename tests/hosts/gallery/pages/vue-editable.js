/** An editable element that Vue draws again from its own text after each change. */
import { createApp } from 'vue3';
import { offer, place } from './hooks.js';

const form = createApp({
  data: () => ({ words: '' }),
  template:
    '<div id="f" contenteditable="plaintext-only" style="white-space:pre-wrap" @input="words = $event.target.textContent"></div><p>{{ words.length }}</p>',
}).mount(place('<div></div>'));
offer({ focus: () => document.getElementById('f').focus(), value: () => form.words });
