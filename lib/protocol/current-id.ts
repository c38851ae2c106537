import type { Pack } from './schema';

/** The id that a question has in this pack, when an earlier version called it otherwise. Total: a circle ends. */
export function currentId({ renames }: Pick<Pack, 'renames'>, id: string): string {
  if (!renames) return id;
  const met = new Set<string>();
  let at = id;
  for (let next = own(renames, at); next !== undefined && !met.has(at); next = own(renames, at)) {
    met.add(at);
    at = next;
  }
  return at;
}

/** Ids come out of journals: `constructor` is no rename. */
const own = (renames: Readonly<Record<string, string>>, id: string) =>
  Object.hasOwn(renames, id) ? renames[id] : undefined;
