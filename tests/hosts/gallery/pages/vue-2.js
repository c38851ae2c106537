import Vue from 'vue2';
import { offer, place } from './hooks.js';

place('<div id="app"></div>');
const form = new Vue({
  el: '#app',
  data: { words: '' },
  template: '<div><textarea id="f" rows="8" cols="60" v-model="words"></textarea></div>',
});
offer({ focus: () => document.getElementById('f').focus(), value: () => form.words });
