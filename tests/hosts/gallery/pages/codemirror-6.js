import { undo } from '@codemirror/commands';
import { basicSetup, EditorView } from 'codemirror';
import { offer, place } from './hooks.js';

const view = new EditorView({ parent: place('<div></div>'), extensions: [basicSetup, EditorView.lineWrapping] });
offer({ focus: () => view.focus(), value: () => view.state.doc.toString(), undo: () => undo(view) });
