/** Reads the selected text, literally: nothing is cleaned, because it becomes a quote. */
import { identityOf } from './identity';
import type { CaptureReply, PageRequest } from './page-api';
import { selections } from './selected';
import { squeeze } from './squeeze';
import type { World } from './world';

/** What fits in a quote (lib/case/answer-kinds.ts). */
const longest = 20_000;

/** From here on the menu may have cut what it says: Firefox does at 16,384 characters (measured, ESR 153, 2026-11). */
const longSaid = 16_000;
const comparedLength = 100_000;

/** Whether these are the same words; of a long text only as far as both go. */
function isSaid(text: string, said: string): boolean {
  const [a, b] = [squeeze(text.slice(0, comparedLength)), squeeze(said.slice(0, comparedLength))];
  const length = said.length < longSaid ? Math.max(a.length, b.length) : Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/**
 * What is selected, with what stands around it; empty when nothing is, or a password has the focus. `said` is what the
 * page menu says was selected: it decides which selection is meant when the page has more than one.
 */
export function capture({ said }: Extract<PageRequest, { ask: 'capture' }>, world: World): CaptureReply {
  const page = identityOf(world.window);
  const all = selections(world);
  const meant = said === '' ? all[0] : all.find(({ text }) => isSaid(text, said));
  if (!meant) return { text: '', cut: false, before: '', after: '', near: '', page };
  const text = meant.text.slice(0, longest).toWellFormed();
  return { text, cut: meant.text.length > longest, ...meant.around(), page };
}
