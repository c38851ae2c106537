import 'trix';
import { offer, place } from './hooks.js';

const element = place('<trix-editor></trix-editor>');
offer({
  focus: () => element.focus(),
  value: () => element.editor.getDocument().toString(),
  undo: () => element.editor.undo(),
});
