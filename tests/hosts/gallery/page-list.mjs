/** Every page of the gallery: its name, its script in pages/, what it loads and what must come of it. */
import { editorPages } from './editor-pages.mjs';
import { frameworkPages } from './framework-pages.mjs';
import { hostilePages } from './hostile-pages.mjs';
import { plainPages } from './plain-pages.mjs';

export const pageList = [...editorPages, ...frameworkPages, ...plainPages, ...hostilePages];
