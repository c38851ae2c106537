import React from 'react';
import { createRoot } from 'react-dom/client';
import { Mention, MentionsInput } from 'react-mentions';
import { offer, place } from './hooks.js';

let model = '';
function Form() {
  const [value, setValue] = React.useState('');
  model = value;
  return React.createElement(
    MentionsInput,
    { value, id: 'f', onChange: (_, now) => setValue(now), style: { minHeight: 120 } },
    React.createElement(Mention, { trigger: '@', data: [{ id: 'a', display: 'Anna' }] }),
  );
}
createRoot(place('<div></div>')).render(React.createElement(Form));
offer({ focus: () => document.querySelector('textarea').focus(), value: () => model });
