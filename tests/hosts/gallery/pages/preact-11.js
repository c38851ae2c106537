import { createElement, render } from 'preact';
import { useState } from 'preact/hooks';
import { offer, place } from './hooks.js';

let model = '';
function Form() {
  const [value, setValue] = useState('');
  model = value;
  return createElement('textarea', {
    id: 'f',
    rows: 8,
    cols: 60,
    value,
    onInput: ({ target }) => setValue(target.value),
  });
}
render(createElement(Form), place('<div></div>'));
offer({ focus: () => document.getElementById('f').focus(), value: () => model });
