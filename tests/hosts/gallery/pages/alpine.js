import Alpine from 'alpinejs';
import { offer, place } from './hooks.js';

const form = place(
  '<div x-data="{ words: \'\' }"><textarea id="f" rows="8" cols="60" x-model="words"></textarea></div>',
);
Alpine.start();
offer({ focus: () => document.getElementById('f').focus(), value: () => Alpine.$data(form).words });
