import type { Field } from '../field';
import { unclobbered } from '../unclobbered';

/**
 * Makes sure that typing lands in this field. The panel has the keyboard, but the page remembers which field had it;
 * only when another one has it by now is it moved. False when the page moves it away at once: then nothing may be typed.
 */
export function holdFocus({ element }: Field): boolean {
  const scope = element.getRootNode() as Document | ShadowRoot;
  const active = () =>
    scope.nodeType === scope.DOCUMENT_NODE ? unclobbered(scope as Document, 'activeElement') : scope.activeElement;
  const holds = () => element.contains(active());
  if (!holds()) element.focus({ preventScroll: true });
  return holds();
}
