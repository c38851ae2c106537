import { Crepe } from '@milkdown/crepe';
import { editorViewCtx } from '@milkdown/kit/core';
import { offer, place } from './hooks.js';

const crepe = new Crepe({ root: place('<div></div>'), defaultValue: '' });
await crepe.create();
const view = crepe.editor.action((context) => context.get(editorViewCtx));
offer({ focus: () => view.focus(), value: () => view.dom.innerHTML });
