import { Editor } from 'tiptap2-core';
import StarterKit from 'tiptap2-starter-kit';
import { offer, place } from './hooks.js';

const editor = new Editor({ element: place('<div style="border:1px solid"></div>'), extensions: [StarterKit] });
offer({ focus: () => editor.commands.focus(), value: () => editor.getHTML(), undo: () => editor.commands.undo() });
