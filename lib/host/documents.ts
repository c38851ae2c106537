import { documentIn, type FrameElement } from './active-element';
import { unclobbered } from './unclobbered';

/** A page with more frames than this is not a dossier but an attack. */
const mostFrames = 100;

/** A document and the frames around it, outermost first. */
export interface Reached {
  document: Document;
  frames: readonly FrameElement[];
}

/** The document and those in its frames, as far as they can be reached, outermost first. */
export function documentsIn(top: Document): Reached[] {
  const reached: Reached[] = [{ document: top, frames: [] }];
  for (const { document, frames } of reached) {
    const inside = unclobbered(document, 'documentElement').querySelectorAll<FrameElement>('iframe, frame');
    for (const frame of Array.from(inside).slice(0, mostFrames - reached.length)) {
      const inner = documentIn(frame);
      if (typeof inner !== 'string') reached.push({ document: inner, frames: [...frames, frame] });
    }
  }
  return reached;
}
