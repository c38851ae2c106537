/** Base and overlays become one pack: the one that a case embeds. */
import { refusal, type Refusal, type Success, success } from '@/lib/result';
import { fillParams } from './fill-params';
import type { Finding, Remark } from './finding';
import { findInStack, inOrder, isOverlay, type Layer, layerName } from './layers';
import type { Change } from './overlay-change';
import { dropParts } from './overlay-drop';
import { addParts } from './overlay-parts';
import { addQuestions } from './overlay-questions';
import type { Overlay } from './overlay-schema';
import { withTexts } from './overlay-texts';
import { addWeighing } from './overlay-weighing';
import type { Pack } from './schema';

/** First what goes, then what comes, then the words of it all. */
const changes: readonly Change[] = [dropParts, addParts, addQuestions, addWeighing, withTexts];

function lay(pack: Pack, overlay: Overlay, remark: (remark: Remark) => void): Pack {
  const changed = changes.reduce((under, change) => change(under, overlay, remark), pack);
  const { id, version, title, validFrom, validTo, reviewBy } = overlay;
  const validity = { ...(validFrom && { validFrom }), ...(validTo && { validTo }), ...(reviewBy && { reviewBy }) };
  return { ...changed, id, version, title, ...validity };
}

/** The layers laid on each other as far as they go: what cannot be done is in the findings and not in the pack. */
export function layTogether(layers: readonly Layer[]): { pack?: Pack; findings: Finding[] } {
  const ordered = inOrder(layers);
  const findings = findInStack(layers);
  const base = ordered.find(({ pack }) => !isOverlay(pack))?.pack;
  if (!base || isOverlay(base) || findings.length > 0) return { findings };
  let pack = base;
  for (const { file, pack: overlay } of ordered) {
    if (isOverlay(overlay)) pack = lay(pack, overlay, (remark) => findings.push({ file, ...remark }));
  }
  const names = ordered.map((layer) => layerName(layer.pack));
  return { pack: fillParams(names.length > 1 ? { ...pack, layers: names } : pack), findings };
}

export type Composed = Success<Pack> | (Refusal<'pack-unfit'> & { findings: Finding[] });

/**
 * Composes layers, whatever order they are given in. Deterministic, and refuses with findings: floor that is dropped,
 * names that do not exist, layers that are missing. Whether the result is fit for use is for `lint` to say.
 */
export function compose(layers: readonly Layer[]): Composed {
  const { pack, findings } = layTogether(layers);
  return pack && findings.length === 0 ? success(pack) : { ...refusal('pack-unfit'), findings };
}
