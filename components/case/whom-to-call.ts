/** Whom a pack points to: numbers of the directory and contacts of the pack itself, in one shape for the screen. */
import { find } from '@/lib/directory/directory';
import type { Contact, Pack, Rule } from '@/lib/protocol/schema';

export type Whom = Pick<Contact, 'id' | 'name' | 'when' | 'source' | 'checkedOn'> & { shown?: string };

const nationalId = 'veilig-thuis';

/** A directory number or a contact of the pack; undefined when neither knows the id. */
const whomNamed = (pack: Pack, id: string): Whom | undefined =>
  find(id) ?? pack.contacts?.find((contact) => contact.id === id);

/** The national number, and beside it the regional ones of the pack. */
export const veiligThuis = (pack: Pack): Whom[] =>
  [nationalId, ...(pack.numbers ?? [])].flatMap((id) => find(id) ?? []);

/** Everybody that the pack names beside the steps. */
export const everybody = (pack: Pack): Whom[] => [...veiligThuis(pack), ...(pack.contacts ?? [])];

/** Whom a route leads to: the contact it names, else the contacts that the pack has for the role it names. */
export function whomOf(pack: Pack, { effect }: Rule): Whom[] {
  if (effect.type !== 'route') return [];
  if (effect.contact === nationalId) return veiligThuis(pack);
  if (effect.contact !== undefined) return [whomNamed(pack, effect.contact) ?? []].flat();
  return pack.contacts?.filter((contact) => contact.role !== undefined && contact.role === effect.role) ?? [];
}
