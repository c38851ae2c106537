/** Reads back what came of writing. Changes nothing in the page. */
import { contentOf, isPlaced } from './content';
import { type Placing, recall, type Sighting } from './memory';
import type { VerifyReply } from './page-api';
import { nextTechnique } from './techniques/ladder';
import type { World } from './world';

/** Rich editors may show a change only after their own turn (Lexical; up to 80 ms, 2026-11): sooner says nothing. */
const settleMilliseconds = 80;

/** How much of a field's content travels back to be shown. */
const longestFound = 20_000;

function unchanged({ field }: Sighting, placing: Placing, window: Window): VerifyReply {
  const settled = window.performance.now() - placing.wroteAt >= settleMilliseconds;
  if (field.kind === 'rich-text' && !settled) return { state: 'unknown' };
  placing.mayTryNext = !placing.closed && nextTechnique(field, placing.text, placing.tried) !== undefined;
  return { state: 'unchanged', mayTryNext: placing.mayTryNext };
}

/**
 * Compares the field with what it held before plus the text, exactly once. `unknown` when the field is gone, was never
 * written in, or a rich editor had no time yet: ask again after 150 ms.
 */
export function verify(nonce: string, { window, memory }: World): VerifyReply {
  const sighting = recall(memory, nonce);
  const { field, placing } = sighting ?? {};
  if (!sighting || !field?.element.isConnected || !placing) return { state: 'unknown' };
  const content = contentOf(field);
  placing.after = content;
  if (isPlaced(field, content, placing)) return { state: 'placed' };
  if (content === sighting.content) return unchanged(sighting, placing, window);
  return { state: 'different', found: content.slice(0, longestFound).toWellFormed() };
}
