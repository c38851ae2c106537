import type { Pack } from '@/lib/protocol/schema';
import type { State } from './state';
import type { Surroundings } from './surroundings';

/** The packs that a note may have been written with: those that travel with Naast, and those that cases pin. */
export async function knownPacks(world: Surroundings, state: State): Promise<{ base: Pack; packs: Pack[] }> {
  const base = await world.basePack();
  return { base, packs: [base, ...state.files.value.map((file) => file.pack)] };
}
