import { readShipped } from '@/lib/protocol/catalog';
import { packFor } from '@/lib/protocol/choose-layers';
import data from '@/lib/protocol/packs/nl-basis.json';

/** The shipped base pack, as a case without a chosen workplace gets it. */
export function readBasePack() {
  const layers = readShipped([{ file: 'nl-basis.json', data }]);
  const pack = layers.ok ? packFor({}, layers.value) : layers;
  if (!pack.ok) throw new Error(pack.reason);
  return pack.value;
}
