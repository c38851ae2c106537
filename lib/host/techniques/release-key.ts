import type { Field } from '../field';

/**
 * Tells the page that a key came up, as at the end of typing: some systems take over what was typed only then. Seen
 * 2026-11: Trumbowyg 2.31 (`.on('keyup')` fills the textarea that is sent). No key is named, so that nothing acts on it.
 */
export function releaseKey({ element, view }: Field): void {
  const key = { key: 'Unidentified', bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new view.KeyboardEvent('keyup', key));
}
