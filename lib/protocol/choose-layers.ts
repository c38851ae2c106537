/** Which layers somebody works with: at most one of each sort, and what these rest upon. Pure. */
import { refusal, success, type Result } from '@/lib/result';
import { compose } from './compose';
import { isOverlay, type Layer, stackOf } from './layers';
import { layerOrder } from './overlay-schema';
import type { Pack } from './schema';

export type LayerKind = (typeof layerOrder)[number];

/** Layer ids, per sort; absent: none of that sort. */
export type LayerChoice = Partial<Record<LayerKind, string>>;

const kindOf = ({ pack }: Layer): LayerKind | undefined => (isOverlay(pack) ? pack.layer : undefined);

/** The layers of one sort, in the order in which they are known. */
export const layersOfKind = (kind: LayerKind, known: readonly Layer[]): Layer[] =>
  known.filter((layer) => kindOf(layer) === kind);

/** The ids of one sort that a layer rests upon; itself is one of them. */
const restsUpon = (layer: Layer, kind: LayerKind, known: readonly Layer[]) =>
  layersOfKind(kind, stackOf(layer, known)).map(({ pack }) => pack.id);

const before = (kind: LayerKind) => layerOrder.slice(0, layerOrder.indexOf(kind));

/** Whether a layer can lie on what is chosen: it does not rest upon another sector or region. */
export const fits = (layer: Layer, choice: LayerChoice, known: readonly Layer[]): boolean =>
  before(kindOf(layer) ?? 'sector').every((kind) => {
    const under = restsUpon(layer, kind, known);
    const chosen = choice[kind];
    return under.length === 0 || chosen === undefined || under.includes(chosen);
  });

const without = (choice: LayerChoice, kind: LayerKind): LayerChoice =>
  Object.fromEntries(Object.entries(choice).filter(([other]) => other !== kind));

/** The choice with a layer in it, and with what that rests upon. */
function withLayer(choice: LayerChoice, kind: LayerKind, layer: Layer, known: readonly Layer[]): LayerChoice {
  const under = before(kind).flatMap((sort) => {
    const ids = restsUpon(layer, sort, known);
    return ids[0] === undefined || ids.includes(choice[sort] ?? '') ? [] : [[sort, ids[0]] as const];
  });
  return { ...choice, ...Object.fromEntries(under), [kind]: layer.pack.id };
}

/** Whether an organisation has no place in this sector. Asked when somebody goes from one to another: nobody works in both. */
const isElsewhere = (over: Layer, sector: string | undefined, known: readonly Layer[]) =>
  kindOf(over) === 'organisation' && !restsUpon(over, 'sector', known).includes(sector ?? '');

/** Whether the chosen sector is the one that this organisation rests upon: it goes when the organisation goes. */
const broughtSector = (old: Layer, { sector }: LayerChoice, known: readonly Layer[]) =>
  sector !== undefined && restsUpon(old, 'sector', known).includes(sector);

/**
 * Chooses a layer of a sort, or none. What it rests upon is chosen with it; what no longer fits on it is let go.
 * An id that is not known chooses none.
 */
export function choose(
  choice: LayerChoice,
  kind: LayerKind,
  id: string | undefined,
  known: readonly Layer[],
): LayerChoice {
  const layerWith = (wanted: string | undefined) => known.find(({ pack }) => pack.id === wanted);
  const layer = layerWith(id);
  const old = layerWith(choice[kind]);
  const cleared =
    old && kind === 'organisation' && broughtSector(old, choice, known) ? without(choice, 'sector') : choice;
  const otherSector = kind === 'sector' && choice.sector !== undefined && choice.sector !== id;
  const chosen = layer ? withLayer(cleared, kind, layer, known) : without(choice, kind);
  return layerOrder.slice(layerOrder.indexOf(kind) + 1).reduce((next, over) => {
    const lying = layerWith(next[over]);
    const goes = lying && (!fits(lying, next, known) || (otherSector && isElsewhere(lying, id, known)));
    return goes ? without(next, over) : next;
  }, chosen);
}

/**
 * The pack that a choice gives. Refuses with `workplace-unfit` when a chosen layer is not there any more or does not
 * compose with what lies under it; the base alone, an empty choice, always composes.
 */
export function packFor(choice: LayerChoice, known: readonly Layer[]): Result<Pack, 'workplace-unfit'> {
  const ids = layerOrder.flatMap((kind) => choice[kind] ?? []);
  const chosen = known.filter(({ pack }) => ids.includes(pack.id));
  if (chosen.length < ids.length) return refusal('workplace-unfit');
  const bases = known.filter(({ pack }) => !isOverlay(pack));
  const stack = new Set([...bases, ...chosen.flatMap((layer) => stackOf(layer, known))]);
  // In one order, whichever was chosen first: the same layers must always give the same pack.
  const composed = compose(known.filter((layer) => stack.has(layer)));
  return composed.ok ? success(composed.value) : refusal('workplace-unfit');
}
