/**
 * Newer Monaco in Firefox: puts the note in the proxy textarea and says that it was pasted. Monaco
 * 0.57 reads a paste once more after the event, when Firefox has emptied it, and then places nothing. What appears in its
 * textarea it takes over at once, in one step of its own undo, without closing brackets or indenting as it does for typing.
 * Only while it believes that it has the focus, which the panel has: so it is told so, and learns better when the
 * professional comes and goes (ESR 153, 2026-11). Not for older Monaco, which takes it for typing, letter by letter: 0.34 was
 * not done with 200 lines after 20 s. That one is refused in Firefox.
 */
import { isTextControl, selectionOf } from '../text-control';
import { isFirefox } from './firefox';
import { holdFocus } from './hold-focus';
import type { Technique } from './technique';

/** As Monaco numbers its parts: 7 since 2023, 6 before. */
const textarea = '.monaco-editor .inputarea[data-mprt="7"]';

export const proxyPaste: Technique = {
  name: 'proxy-paste',
  suits: (field) => field.kind === 'code' && field.proxy?.matches(textarea) === true && isFirefox(field),
  write(field, text) {
    const { proxy, view } = field;
    if (!proxy || !isTextControl(proxy) || !holdFocus(field)) return 'handed-over';
    const { start, end } = selectionOf(proxy);
    proxy.dispatchEvent(new view.FocusEvent('focus'));
    proxy.setRangeText(text, start, end, 'end');
    proxy.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
    return 'handed-over';
  },
};
