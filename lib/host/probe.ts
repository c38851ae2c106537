/** Looks which field the professional means. Writes nothing in the page and leaves no listener. */
import { activeElement } from './active-element';
import { contentOf, hasSelection } from './content';
import { examine, type Field } from './field';
import { identityOf } from './identity';
import { labelOf } from './label';
import { remember, type Sighting } from './memory';
import type { FieldRefusal, ProbeReply } from './page-api';
import { isTextControl, roomIn } from './text-control';
import type { World } from './world';

/** The addresses that must not change between seeing and writing: of the page and of the field's own frame. */
export const addressOf = (window: Window, { view }: Field): string => `${window.location.href} ${view.location.href}`;

/** Not `randomUUID`: it does not exist on pages without https. */
const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('');

/** The field in focus; `findField` refuses whatever is not a field for a note. */
function findField(world: World): Field | FieldRefusal {
  // Chromium's viewer is a page like any other to a script; its own controls are out of reach.
  if (world.window.document.contentType === 'application/pdf') return 'pdf-page';
  const focus = activeElement(world);
  return typeof focus === 'string' ? focus : examine(focus);
}

/** The earlier sighting of this same unchanged field, or a new one: probing every second keeps a nonce valid. */
function sightingOf(world: World, field: Field): Sighting {
  const address = addressOf(world.window, field);
  const content = contentOf(field);
  const known = world.memory.sightings.find(
    (earlier) =>
      !earlier.placing &&
      earlier.field.element === field.element &&
      earlier.address === address &&
      earlier.content === content,
  );
  const sighting = known ?? { nonce: newNonce(), field, address, content };
  if (!known) remember(world.memory, sighting);
  return sighting;
}

/** Answers which field a note would go into, or why there is none. */
export function probe(world: World): ProbeReply {
  const page = identityOf(world.window);
  const field = findField(world);
  if (typeof field === 'string') return { found: false, page, reason: field };
  const { nonce } = sightingOf(world, field);
  const room = isTextControl(field.element) ? roomIn(field.element) : undefined;
  const seen = { nonce, kind: field.kind, label: labelOf(field), selected: hasSelection(field) };
  return { found: true, page, field: room === undefined ? seen : { ...seen, room } };
}
