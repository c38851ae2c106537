/** Every page of the gallery: its name, its script in pages/, what it loads and what must come of it. */
import { actingPages } from './acting-pages.mjs';
import { editorPages } from './editor-pages.mjs';
import { frameworkPages } from './framework-pages.mjs';
import { hostilePages } from './hostile-pages.mjs';
import { moreEditorPages } from './more-editor-pages.mjs';
import { plainPages } from './plain-pages.mjs';
import { situationPages } from './situation-pages.mjs';

export const pageList = [
  ...editorPages,
  ...moreEditorPages,
  ...frameworkPages,
  ...plainPages,
  ...situationPages,
  ...actingPages,
  ...hostilePages,
];
