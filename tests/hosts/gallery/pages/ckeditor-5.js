import { Bold, ClassicEditor, Essentials, Heading, List, Paragraph } from 'ckeditor5';
import { offer, place } from './hooks.js';

const plugins = [Essentials, Paragraph, Heading, Bold, List];
const editor = await ClassicEditor.create(place('<div></div>'), { licenseKey: 'GPL', plugins, toolbar: ['bold'] });
offer({ focus: () => editor.editing.view.focus(), value: () => editor.getData(), undo: () => editor.execute('undo') });
