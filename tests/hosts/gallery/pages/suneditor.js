import { offer, place } from './hooks.js';

place('<textarea id="f"></textarea>');
const make = window.SUNEDITOR.create('#f', { height: '200px', width: '600px', buttonList: [['undo', 'bold']] });
await new Promise((done) => setTimeout(done, 300));
const field = document.querySelector('.sun-editor-editable');
offer({
  focus: () => field.focus(),
  value: () => make.$?.html?.get() ?? make.getContents(),
  undo: () => (make.$?.history ?? make.core.history).undo(),
});
