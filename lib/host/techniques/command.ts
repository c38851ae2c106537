import type { Field } from '../field';
import { unclobbered } from '../unclobbered';

/**
 * Has the browser edit as if the professional did. Deprecated, and still the only way that keeps the page's own undo and
 * gives trusted events. Works on whatever has the focus, so hold it first. Gives what the browser says, which is no
 * evidence.
 */
export const command = ({ element }: Field, name: string, text?: string): boolean =>
  unclobbered(element.ownerDocument, 'execCommand').call(element.ownerDocument, name, false, text);
