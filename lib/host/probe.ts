/** Looks which field the professional means. Writes nothing in the page and leaves no listener. */
import { activeElement } from './active-element';
import { contentOf, hasSelection } from './content';
import { examine, type Field } from './field';
import { identityOf } from './identity';
import { labelOf } from './label';
import { isAt, knownField } from './known-field';
import { readMarker } from './marker';
import { type Marker, remember, type Sighting } from './memory';
import type { FieldRefusal, PageIdentity, PageRequest, ProbeReply, TargetField } from './page-api';
import { isTextControl, roomIn } from './text-control';
import type { World } from './world';

/** The addresses that must not change between seeing and writing: of the page and of the field's own frame. */
export const addressOf = (window: Window, { view }: Field): string => `${window.location.href} ${view.location.href}`;

/** Not `randomUUID`: it does not exist on pages without https. */
const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('');

type ProbeRequest = Extract<PageRequest, { ask: 'probe' }>;

/** The field that is asked for, else the one in focus; refuses whatever is not a field for a note. */
function findField({ field }: ProbeRequest, world: World): Field | FieldRefusal {
  // Chromium's viewer is a page like any other to a script; its own controls are out of reach.
  if (world.window.document.contentType === 'application/pdf') return 'pdf-page';
  const focus = field ? knownField(field, world) : activeElement(world);
  return typeof focus === 'string' ? focus : examine(focus);
}

/** The earlier sighting of this same unchanged field, or a new one: probing every second keeps a nonce valid. */
function sightingOf(world: World, field: Field, marker: Marker | undefined): Sighting {
  const address = addressOf(world.window, field);
  const content = contentOf(field);
  const known = world.memory.sightings.find(
    (earlier) =>
      !earlier.placing &&
      earlier.field.element === field.element &&
      earlier.address === address &&
      earlier.content === content &&
      earlier.marker?.selector === marker?.selector &&
      earlier.marker?.words === marker?.words,
  );
  const sighting = known ?? { nonce: newNonce(), field, address, content, ...(marker ? { marker } : {}) };
  if (!known) remember(world.memory, sighting);
  return sighting;
}

/** The page, with what stands at the marker when that is asked. */
const pageOf = (world: World, marker: Marker | undefined): PageIdentity => ({
  ...identityOf(world.window),
  ...(marker?.words === undefined ? {} : { marker: marker.words }),
});

function lookAt(field: Field, { selectors }: ProbeRequest, nonce: string): TargetField {
  const room = isTextControl(field.element) ? roomIn(field.element) : undefined;
  return {
    nonce,
    kind: field.kind,
    label: labelOf(field),
    selected: hasSelection(field),
    ...(selectors ? { selectors: selectors.filter((selector) => isAt(field, selector)) } : {}),
    ...(room === undefined ? {} : { room }),
  };
}

/** Answers which field a note would go into, or why there is none. */
export function probe(request: ProbeRequest, world: World): ProbeReply {
  const { marker: selector } = request;
  const marker = selector === undefined ? undefined : { selector, words: readMarker(selector, world) };
  const page = pageOf(world, marker);
  const field = findField(request, world);
  if (typeof field === 'string') return { found: false, page, reason: field };
  return { found: true, page, field: lookAt(field, request, sightingOf(world, field, marker).nonce) };
}
