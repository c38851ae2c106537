/**
 * Text fields: types the whole text at once, as the keyboard would. Keeps the page's own undo and gives trusted `input`
 * events, which every framework believes.
 * Seen 2026-11, Chromium 156 and Firefox ESR 153: `maxlength` cuts silently (so room is checked before); passwords and
 * number fields are written or emptied too (so they are refused before). `change` follows only when the professional
 * leaves the field, which may never happen while the panel has the keyboard; some systems store nothing without it
 * (Tryton, 2026-11), so it is sent here.
 */
import { isTextControl } from '../text-control';
import { closeTyping } from './close-typing';
import { command } from './command';
import { isFirefox } from './firefox';
import { holdFocus } from './hold-focus';
import { releaseKey } from './release-key';
import type { Technique } from './technique';

/** Chromium needs time in proportion to the square of the lines: 1,000 lines took 5 s (microsoft/playwright#33761). */
const mostLines = 200;

export const typedText: Technique = {
  name: 'typed-text',
  suits: (field, text) => isTextControl(field.element) && (isFirefox(field) || text.split('\n').length <= mostLines),
  write(field, text) {
    const { element, view } = field;
    if (!holdFocus(field)) return 'done';
    closeTyping(field);
    if (!command(field, 'insertText', text)) return 'done';
    closeTyping(field);
    releaseKey(field, 'unnamed');
    element.dispatchEvent(new view.Event('change', { bubbles: true }));
    return 'done';
  },
};
