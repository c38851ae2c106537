import type { Layer } from './layers';
import type { Contact, Pack } from './schema';

/**
 * The contacts of a pack that a case is pinned to, each as the newest layer that is known gives it: a case may be years
 * old, and a number that nobody answers any more is dangerous (interop.md §2.5). What no layer has stays as it was.
 */
export function newestContacts(pinned: Pick<Pack, 'contacts'>, known: readonly Layer[]): Contact[] {
  const newest = new Map(known.flatMap(({ pack }) => pack.contacts ?? []).map((contact) => [contact.id, contact]));
  return (pinned.contacts ?? []).map((contact) => newest.get(contact.id) ?? contact);
}
