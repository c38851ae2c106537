/** A controlled textarea as every React since 16 knows it. */
import { offer, place } from './hooks.js';

export function showForm({ createElement, useState }, mount) {
  let model = '';
  function Form() {
    const [value, setValue] = useState('');
    model = value;
    return createElement('textarea', {
      ...{ id: 'f', rows: 8, cols: 60, value },
      onChange: (event) => setValue(event.target.value),
    });
  }
  mount(createElement(Form), place('<div></div>'));
  offer({ focus: () => document.getElementById('f').focus(), value: () => model });
}
