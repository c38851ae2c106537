import { parsePack } from '@/lib/protocol/catalog';
import data from '@/lib/protocol/packs/nl-basis.json';

/** The shipped base pack, parsed. */
export function readBasePack() {
  const pack = parsePack(data);
  if (!pack.ok) throw new Error(pack.reason);
  return pack.value;
}
