/** The professional points: at the client's name by selecting it, or at a field by clicking in it. Writes nothing. */
import { activeElement } from './active-element';
import { examine } from './field';
import { identityOf } from './identity';
import { shownElement } from './known-field';
import { labelOf } from './label';
import { readMarker, selectedElement, selectorOf } from './marker';
import type { PageRequest, PointRefusal, PointReply } from './page-api';
import type { World } from './world';

interface Pointed {
  selector: string;
  label: string;
}

/** Where the name stands that is selected now. Refuses when nothing is, or when that place cannot be found back. */
function pointAtName(world: World): Pointed | PointRefusal {
  const element = selectedElement(world);
  if (!element) return 'nothing-selected';
  const selector = selectorOf(element, world);
  return selector && readMarker(selector, world) !== undefined ? { selector, label: '' } : 'no-such-place';
}

/** The field in focus. What cannot be written in is no field to point at. */
function pointAtField(world: World): Pointed | PointRefusal {
  const focus = activeElement(world);
  const field = typeof focus === 'string' ? focus : examine(focus);
  if (typeof field === 'string') return field;
  const selector = selectorOf(shownElement(field), world) ?? '';
  // A site adapter holds selectors of CSS, which do not lead into a shadow root: there the label tells.
  return { selector: selector.includes('>>>') ? '' : selector, label: labelOf(field) };
}

/** Answers what was pointed at, with the page it stands on. */
export function point({ what }: Extract<PageRequest, { ask: 'point' }>, world: World): PointReply {
  const page = identityOf(world.window);
  const pointed = what === 'name' ? pointAtName(world) : pointAtField(world);
  return typeof pointed === 'string' ? { found: false, page, reason: pointed } : { found: true, page, ...pointed };
}
