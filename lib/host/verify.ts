/** Reads back what came of writing. Changes nothing in the page. */
import { activeElement } from './active-element';
import { textOf } from './code-editor';
import { contentOf, isPlaced } from './content';
import { examine, type Field } from './field';
import { type Placing, recall, type Sighting } from './memory';
import type { CodeModel, PageRequest, VerifyReply } from './page-api';
import { nextTechnique } from './techniques/ladder';
import { isTextControl } from './text-control';
import type { World } from './world';

/** Rich editors may show a change only after their own turn (Lexical; up to 80 ms, 2026-11): sooner says nothing. */
const settleMilliseconds = 80;

/** How much of a field's content travels back to be shown. */
const longestFound = 20_000;

function unchanged({ field }: Sighting, placing: Placing, window: Window): VerifyReply {
  const settled = window.performance.now() - placing.wroteAt >= settleMilliseconds;
  if (!isTextControl(field.element) && !settled) return { state: 'unknown' };
  placing.mayTryNext = !placing.closed && nextTechnique(field, placing.text, placing.tried) !== undefined;
  return { state: 'unchanged', mayTryNext: placing.mayTryNext, ...(placing.ignored ? { ignored: true } : {}) };
}

/**
 * The field that took the place of one that is gone: some pages draw their fields anew at every change. Only one that
 * has the focus and holds exactly what should stand there counts; anything else is not known to be the same.
 */
function successor({ field, placing }: Sighting, world: World): Field | undefined {
  const focus = activeElement(world);
  const now = typeof focus === 'string' ? focus : examine(focus);
  if (!placing || typeof now === 'string' || now.kind !== field.kind || now.view !== field.view) return undefined;
  return isPlaced(now, contentOf(now), placing) ? now : undefined;
}

/** What the field holds; nothing when it is gone, or when only its model could tell and did not. */
function contentNow(field: Field, model: CodeModel | undefined): string | undefined {
  if (!field.element.isConnected) return undefined;
  if (field.kind === 'code') return model && textOf(model);
  return contentOf(field);
}

/**
 * Compares the field with what it held before plus the text, exactly once. `unknown` when the field is gone, was never
 * written in, or a rich editor had no time yet: ask again after 150 ms. Of an editor of code only its model counts.
 */
export function verify({ nonce, model }: Extract<PageRequest, { ask: 'verify' }>, world: World): VerifyReply {
  const sighting = recall(world.memory, nonce);
  if (!sighting?.placing) return { state: 'unknown' };
  if (!sighting.field.element.isConnected) sighting.field = successor(sighting, world) ?? sighting.field;
  const { field, placing } = sighting;
  const content = contentNow(field, model);
  if (content === undefined) return { state: 'unknown' };
  placing.after = content;
  if (isPlaced(field, content, placing)) return { state: 'placed' };
  if (content === sighting.content) return unchanged(sighting, placing, world.window);
  return { state: 'different', found: content.slice(0, longestFound).toWellFormed() };
}
