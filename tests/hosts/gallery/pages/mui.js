import TextField from '@mui/material/TextField';
import React from 'react';
import { createRoot } from 'react-dom/client';
import { offer, place } from './hooks.js';

let model = '';
function Form() {
  const [value, setValue] = React.useState('');
  model = value;
  return React.createElement(TextField, {
    ...{ id: 'f', multiline: true, minRows: 4, value, label: 'Verslag' },
    onChange: (event) => setValue(event.target.value),
  });
}
createRoot(place('<div></div>')).render(React.createElement(Form));
offer({ focus: () => document.getElementById('f').focus(), value: () => model });
