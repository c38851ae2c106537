/** Looks which field the professional means. Writes nothing in the page and leaves no listener. */
import { activeElement, type Focus, isFrame } from './active-element';
import { contentOf, hasSelection } from './content';
import { examine, type Field } from './field';
import { identityOf } from './identity';
import { labelOf } from './label';
import { isAt, knownField } from './known-field';
import { readMarker } from './marker';
import { type Marker, remember, type Sighting } from './memory';
import type { FieldRefusal, PageIdentity, PageRequest, ProbeReply, TargetField } from './page-api';
import { placeOf } from './place';
import { keepsLayout } from './techniques/keeps-layout';
import { isTextControl, roomIn } from './text-control';
import { isVisible } from './visible';
import type { World } from './world';

/** The addresses that must not change between seeing and writing: of the page and of the field's own frame. */
export const addressOf = (window: Window, { view }: Field): string => `${window.location.href} ${view.location.href}`;

/** Not `randomUUID`: it does not exist on pages without https. */
const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('');

type ProbeRequest = Extract<PageRequest, { ask: 'probe' }>;

/** What stands where the client's name should, when that is asked. */
export const markerAt = ({ marker }: { marker?: string }, world: World): Marker | undefined =>
  marker === undefined ? undefined : { selector: marker, words: readMarker(marker, world) };

/** The element that is asked for, else the one in focus. */
function findFocus({ field }: ProbeRequest, world: World): Focus | FieldRefusal {
  // Chromium's viewer is a page like any other to a script; its own controls are out of reach.
  if (world.window.document.contentType === 'application/pdf') return 'pdf-page';
  return field ? knownField(field, world) : activeElement(world);
}

/** Where the frame stands that has the focus and cannot be looked into from here, if a person sees it. */
function frameOf({ element, frames }: Focus): { frame?: number[] } {
  const inside = isFrame(element) && isVisible(element, frames) ? element.contentWindow : null;
  const frame = inside && placeOf(inside);
  return frame ? { frame } : {};
}

/** The earlier sighting of this same unchanged field, or a new one: probing every second keeps a nonce valid. */
export function sightingOf(world: World, field: Field, marker: Marker | undefined): Sighting {
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

/** What the panel is told of a field. */
export function lookAt(field: Field, nonce: string, selectors?: string[]): TargetField {
  const room = isTextControl(field.element) ? roomIn(field.element) : undefined;
  return {
    nonce,
    kind: field.kind,
    label: labelOf(field),
    selected: hasSelection(field),
    ...(selectors ? { selectors: selectors.filter((selector) => isAt(field, selector)) } : {}),
    ...(keepsLayout(field) ? { keepsLayout: true } : {}),
    ...(room === undefined ? {} : { room }),
  };
}

/** Answers which field a note would go into, or why there is none. */
export function probe(request: ProbeRequest, world: World): ProbeReply {
  const marker = markerAt(request, world);
  const page = pageOf(world, marker);
  const focus = findFocus(request, world);
  if (typeof focus === 'string') return { found: false, page, reason: focus };
  const field = examine(focus);
  if (typeof field === 'string')
    return { found: false, page, reason: field, ...(field === 'unreachable-frame' ? frameOf(focus) : {}) };
  return { found: true, page, field: lookAt(field, sightingOf(world, field, marker).nonce, request.selectors) };
}
