import { offer, place } from './hooks.js';

place('<div id="f"></div>');
const editor = await new Promise((done) => {
  const made = new window.FroalaEditor('#f', {}, () => done(made));
});
offer({ focus: () => editor.events.focus(true), value: () => editor.html.get(), undo: () => editor.commands.undo() });
