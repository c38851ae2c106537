import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { offer, place } from './hooks.js';

const editor = new Editor({ element: place('<div style="border:1px solid"></div>'), extensions: [StarterKit] });
offer({ focus: () => editor.commands.focus(), value: () => editor.getHTML(), undo: () => editor.commands.undo() });
