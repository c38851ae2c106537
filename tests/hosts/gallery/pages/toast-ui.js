/** Toast UI Editor: as a page of text, or as Markdown with `-markdown` in the address. */
import Editor from '@toast-ui/editor';
import { offer, place } from './hooks.js';

const markdown = location.pathname.endsWith('-markdown');
const editor = new Editor({
  el: place('<div></div>'),
  height: '300px',
  initialEditType: markdown ? 'markdown' : 'wysiwyg',
  usageStatistics: false,
});
offer({
  focus: () => editor.focus(),
  value: () => (markdown ? editor.getMarkdown() : editor.getHTML()),
  undo: () => editor.exec('undo'),
});
