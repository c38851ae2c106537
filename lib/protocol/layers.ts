/** Layers of a pack: which there are, in which order, and which lie under which. */
import { type Finding, type Remark, refused, unknown } from './finding';
import { layerOrder, type Overlay } from './overlay-schema';
import type { Pack } from './schema';

/** What came out of a file and fits its schema. */
export interface Layer {
  file: string;
  pack: Pack | Overlay;
}

export const isOverlay = (pack: Pack | Overlay): pack is Overlay => pack.format === 'naast-overlay/1';

export const layerName = ({ id, version }: Pick<Pack, 'id' | 'version'>): string => `${id}@${version}`;

/** What a pack is made of, base first: tells whether two packs are the same. */
export const layersOf = (pack: Pack): readonly string[] => pack.layers ?? [layerName(pack)];

/** Whether `nl-basis@1` means this layer. */
const isMeant = (wanted: string, { id, version }: Pack | Overlay) => wanted === `${id}@${version.split('.')[0] ?? ''}`;

const rank = ({ pack }: Layer) => (isOverlay(pack) ? layerOrder.indexOf(pack.layer) + 1 : 0);

/** Base first, then sector, region, organisation; within one of these in the order given. */
export const inOrder = (layers: readonly Layer[]): Layer[] => layers.toSorted((a, b) => rank(a) - rank(b));

const noBase = refused(
  'extends',
  { nl: 'Er is niet precies één basispakket.', en: 'There is not exactly one base pack.' },
  { nl: 'Geef er het basispakket bij waarop dit rust.', en: 'Give the base pack that this rests on as well.' },
);

/** What is wrong with the stack itself: no base, or a layer that needs one which does not lie under it. */
export function findInStack(layers: readonly Layer[]): Finding[] {
  const ordered = inOrder(layers);
  const bases = ordered.filter(({ pack }) => !isOverlay(pack));
  const inFile = (file: string, remark: Remark): Finding => ({ file, ...remark });
  const missing = ordered.flatMap(({ file, pack }, at) =>
    (isOverlay(pack) ? pack.extends : [])
      .filter((wanted) => !ordered.slice(0, at).some((below) => isMeant(wanted, below.pack)))
      .map((wanted) => inFile(file, unknown('extends', 'layer', wanted))),
  );
  return [...(bases.length === 1 ? [] : [inFile(ordered.at(-1)?.file ?? '', noBase)]), ...missing];
}

/** The layers that one needs, itself included, in order; of what is not known nothing: `findInStack` tells. */
export function stackOf(top: Layer, known: readonly Layer[]): Layer[] {
  const stack = new Set<Layer>();
  const add = (layer: Layer) => {
    if (stack.has(layer)) return;
    stack.add(layer);
    for (const wanted of isOverlay(layer.pack) ? layer.pack.extends : []) {
      const below = known.find(({ pack }) => isMeant(wanted, pack));
      if (below) add(below);
    }
  };
  add(top);
  return inOrder([...stack]);
}
