import { offer, place } from './hooks.js';

place('<div id="f"></div>');
const note = window.$('#f').summernote({ height: 200 });
offer({
  focus: () => note.summernote('focus'),
  value: () => note.summernote('code'),
  undo: () => note.summernote('undo'),
});
