import { packFor } from '@/lib/protocol/choose-layers';
import { isOverlay } from '@/lib/protocol/layers';
import type { Pack } from '@/lib/protocol/schema';
import type { PackShelf } from './pack-shelf';
import type { State } from './state';

/**
 * The packs that a note may have been written with: what a new case gets now, what the cases pin, and what each layer
 * that is known makes with those under it.
 */
export async function knownPacks(shelf: PackShelf, state: State): Promise<{ base: Pack; packs: Pack[] }> {
  const base = await shelf.packForNewCase();
  const layers = shelf.layers.value;
  const composed = layers.flatMap(({ pack }) => {
    const made = packFor(isOverlay(pack) ? { [pack.layer]: pack.id } : {}, layers);
    return made.ok ? made.value : [];
  });
  return { base, packs: [base, ...state.files.value.map((file) => file.pack), ...composed] };
}
