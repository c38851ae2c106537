import type { Field } from '../field';

/** `unnamed`: the end of typing, without a letter for anything to act on. `arrow`: the cursor was moved. */
const keys = {
  unnamed: { key: 'Unidentified' },
  arrow: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39 },
};

/**
 * Tells an older editor that a key came up. Trumbowyg 2.31 fills the textarea that is sent only then; TinyMCE 4 and 5
 * make what came before a step of its own for undo when the cursor moves (2026-11).
 */
export function releaseKey({ element, view }: Field, which: keyof typeof keys): void {
  const init = { ...keys[which], bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new view.KeyboardEvent('keyup', init));
}
