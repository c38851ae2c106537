/** Whom a pack points to: numbers of the directory and contacts of the pack itself, in one shape for the screen. */
import { useEffect } from 'preact/hooks';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { find } from '@/lib/directory/directory';
import type { Contact, Pack, Rule } from '@/lib/protocol/schema';

export type Whom = Pick<Contact, 'id' | 'name' | 'when' | 'source' | 'checkedOn'> & { shown?: string };

const nationalId = 'veilig-thuis';

/**
 * The pack of a case with its contacts as the newest layer gives them: the pinned pack may be years old, and so would
 * its numbers be. The layers are fetched where there is a contact to look up.
 */
export function useCallPack(app: App, { file: { pack } }: OpenCase): Pack {
  const hasContacts = (pack.contacts ?? []).length > 0;
  useEffect(() => {
    if (hasContacts) void app.packs.load();
  }, [app, hasContacts]);
  return { ...pack, contacts: app.packs.contactsOf(pack) };
}

/** A directory number or a contact of the pack; undefined when neither knows the id. */
const whomNamed = (pack: Pack, id: string): Whom | undefined =>
  find(id) ?? pack.contacts?.find((contact) => contact.id === id);

/** Whether an organisation named it itself; the directory knows all others. */
export const isOwnContact = ({ id }: Whom): boolean => find(id) === undefined;

/** The national number, and beside it the regional ones of the pack. Other numbers of a pack are for other things. */
export const veiligThuis = (pack: Pack): Whom[] =>
  [nationalId, ...(pack.numbers ?? [])].flatMap((id) => (id.startsWith(nationalId) ? (find(id) ?? []) : []));

const otherNumbers = (pack: Pack): Whom[] =>
  (pack.numbers ?? []).flatMap((id) => (id.startsWith(nationalId) ? [] : (find(id) ?? [])));

/** Everybody that the pack names beside the steps. */
export const everybody = (pack: Pack): Whom[] => [
  ...veiligThuis(pack),
  ...otherNumbers(pack),
  ...(pack.contacts ?? []),
];

/** Whom a route leads to: the contact it names, else the contacts that the pack has for the role it names. */
export function whomOf(pack: Pack, { effect }: Rule): Whom[] {
  if (effect.type !== 'route') return [];
  if (effect.contact === nationalId) return veiligThuis(pack);
  if (effect.contact !== undefined) return [whomNamed(pack, effect.contact) ?? []].flat();
  return pack.contacts?.filter((contact) => contact.role !== undefined && contact.role === effect.role) ?? [];
}
