/** Writes a note in the field that was seen, in one synchronous step: nothing can change between check and write. */
import { cleanText } from './clean';
import { aroundIn, textOf } from './code-editor';
import { aroundCursor, contentOf } from './content';
import { examineAgain, type Field } from './field';
import { recall, type Sighting } from './memory';
import { readMarker } from './marker';
import type { CodeModel, InsertRefusal, InsertReply, PageRequest } from './page-api';
import { addressOf } from './probe';
import { keepsLayout } from './techniques/keeps-layout';
import { nextTechnique } from './techniques/ladder';
import type { Handling } from './techniques/technique';
import { isTextControl, roomIn } from './text-control';
import type { World } from './world';

type InsertRequest = Extract<PageRequest, { ask: 'insert' }>;

/** A frame that was taken away keeps its elements connected, to a document without a window. */
const isGone = ({ element, frames }: Field) =>
  !element.ownerDocument.defaultView || [...frames, element].some((part) => !part.isConnected);

/** Why the page is no longer the one the professional saw. */
function pageObstacle({ field, address, marker }: Sighting, world: World): InsertRefusal | undefined {
  const { window } = world;
  if (window.origin === 'null') return 'sandboxed-frame';
  if (isGone(field)) return 'field-gone';
  if (addressOf(window, field) !== address) return 'page-changed';
  // Some systems show another client at the same address (tests/unit/case/dossier-shapes.ts).
  return marker && readMarker(marker.selector, world) !== marker.words ? 'client-changed' : undefined;
}

/** Why the field is no longer the one the professional saw, or may no longer be written in. */
function obstacle(sighting: Sighting, world: World): InsertRefusal | undefined {
  const elsewhere = pageObstacle(sighting, world);
  if (elsewhere) return elsewhere;
  const { field, content, placing } = sighting;
  const now = examineAgain(field);
  if (typeof now === 'string') return now;
  if (now.element !== field.element || now.kind !== field.kind) return 'field-gone';
  if (contentOf(field) !== content) return 'content-changed';
  return placing && !placing.mayTryNext ? 'no-technique-left' : undefined;
}

/** What is written: the words, and the same with headings and lists for the editor that keeps these. */
interface Fitted {
  text: string;
  html: string | undefined;
}

const onOneLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');

/** The text as it fits the field; refuses rather than cut (`no-room`) or join lines unasked (`line-breaks`). */
function fitted({ field }: Sighting, { text, html, joinLines }: InsertRequest): Fitted | InsertRefusal {
  const clean = cleanText(text);
  if (field.kind === 'text-line' && clean.includes('\n') && !joinLines) return 'line-breaks';
  const fit = field.kind === 'text-line' ? onOneLine(clean) : clean;
  const room = isTextControl(field.element) ? roomIn(field.element) : undefined;
  return room !== undefined && fit.length > room ? 'no-room' : { text: fit, html };
}

/** Runs the next technique, and the one after it at once when nobody heard of the first and all is as it was. */
function run(sighting: Sighting, { text, html }: Fitted, tried: string[], world: World): Handling | undefined {
  const { field } = sighting;
  const technique = nextTechnique(field, text, tried);
  if (!technique) return undefined;
  tried.push(technique.name);
  const handling = technique.write(field, text, keepsLayout(field) ? html : undefined);
  if (handling !== 'unheard' || obstacle(sighting, world)) return handling;
  return run(sighting, { text, html }, tried, world) ?? handling;
}

function write(sighting: Sighting, fit: Fitted, model: CodeModel | undefined, world: World): InsertReply {
  const { field, placing } = sighting;
  const tried = [...(placing?.tried ?? [])];
  const around = model ? aroundIn(model) : aroundCursor(field);
  const handling = run(sighting, fit, tried, world);
  if (!handling) return { wrote: false, reason: 'no-technique-left' };
  // What an editor of code holds is asked of itself; until then nothing is known to have changed.
  if (model) sighting.content = textOf(model);
  const after = model ? sighting.content : contentOf(field);
  sighting.placing = {
    ...around,
    text: fit.text,
    tried,
    // Text that stood there and vanishes later was taken away by the page: writing it again could double it.
    closed: handling === 'handed-over' || after !== sighting.content,
    ignored: handling === 'ignored' || handling === 'unheard',
    mayTryNext: false,
    wroteAt: world.window.performance.now(),
    after,
    undoing: 'no',
  };
  return { wrote: true, technique: tried.at(-1) ?? '' };
}

/**
 * Runs one technique on the field behind the nonce; the next one only after `verify` said that nothing had changed.
 * Refuses, with the page untouched, when page, field or content are not as they were seen. Blank text is a bug.
 */
export function insert(request: InsertRequest, world: World): InsertReply {
  if (request.text.trim() === '') throw new TypeError('There is nothing to insert.');
  const sighting = recall(world.memory, request.nonce);
  if (!sighting) return { wrote: false, reason: 'page-changed' };
  const reason = obstacle(sighting, world);
  if (reason) return { wrote: false, reason };
  // Without its model nobody could tell what came of it.
  if (sighting.field.kind === 'code' && !request.model) return { wrote: false, reason: 'unreadable-editor' };
  const fit = fitted(sighting, request);
  return typeof fit === 'string' ? { wrote: false, reason: fit } : write(sighting, fit, request.model, world);
}
