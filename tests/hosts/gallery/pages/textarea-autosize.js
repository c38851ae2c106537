import React from 'react';
import { createRoot } from 'react-dom/client';
import Textarea from 'react-textarea-autosize';
import { offer, place } from './hooks.js';

let model = '';
function Form() {
  const [value, setValue] = React.useState('');
  model = value;
  return React.createElement(Textarea, { id: 'f', cols: 60, value, onChange: (event) => setValue(event.target.value) });
}
createRoot(place('<div></div>')).render(React.createElement(Form));
offer({ focus: () => document.getElementById('f').focus(), value: () => model });
