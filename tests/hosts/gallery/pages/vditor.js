import { offer, place } from './hooks.js';

const mode = location.pathname.split('-')[1];
place('<div id="f"></div>');
const editor = await new Promise((done) => {
  const made = new window.Vditor('f', {
    cdn: '/npm/vditor',
    mode,
    height: 300,
    cache: { enable: false },
    after: () => done(made),
  });
});
offer({ focus: () => editor.focus(), value: () => editor.getValue() });
