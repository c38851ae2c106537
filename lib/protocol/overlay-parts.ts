import type { Change } from './overlay-change';
import { type Remark, refused } from './finding';
import type { Overlay } from './overlay-schema';
import type { Pack } from './schema';

const halfRole = (id: string): Remark =>
  refused(
    `roles.${id}`,
    { nl: `De nieuwe rol ‘${id}’ is niet compleet.`, en: `The new role ‘${id}’ is not complete.` },
    { nl: 'Geef ‘text’ en ‘does’, of verbeter de naam.', en: 'Give ‘text’ and ‘does’, or correct the name.' },
  );

interface Identified {
  id: string;
}

/** Parts with the same id replace, others come after. */
function joined<Part extends Identified>(under: readonly Part[] = [], over: readonly Part[] = []): Part[] {
  const replaced = under.map((part) => over.find((other) => other.id === part.id) ?? part);
  return [...replaced, ...over.filter((part) => !under.some((other) => other.id === part.id))];
}

function joinedRoles(pack: Pack, overlay: Overlay, remark: (remark: Remark) => void): Pack['roles'] {
  const over = (overlay.roles ?? []).flatMap((role) => {
    const known = pack.roles.find((other) => other.id === role.id);
    const text = role.text ?? known?.text;
    const does = role.does ?? known?.does;
    if (text && does) return [{ id: role.id, text, does }];
    remark(halfRole(role.id));
    return [];
  });
  return joined(pack.roles, over);
}

/** A field only where there is something in it: packs stay as small as they were. */
const some = <Name extends string, Part>(name: Name, parts: Part[]) =>
  (parts.length > 0 ? { [name]: parts } : {}) as Partial<Record<Name, Part[]>>;

const union = (under: readonly string[] = [], over: readonly string[] = []) => [...new Set([...under, ...over])];

/** Params and renames: the words of the overlay win. */
const tables = (pack: Pack, overlay: Overlay): Partial<Pack> => ({
  ...(overlay.params && { params: { ...pack.params, ...overlay.params } }),
  ...(overlay.renames && { renames: { ...pack.renames, ...overlay.renames } }),
});

/** Roles, contacts, numbers, themes, sources, framework, checklist, params and history of the overlay. */
export const addParts: Change = (pack, overlay, remark) => ({
  ...pack,
  ...tables(pack, overlay),
  sources: [...pack.sources, ...(overlay.sources ?? [])],
  roles: joinedRoles(pack, overlay, remark),
  ...some('contacts', joined(pack.contacts, overlay.contacts)),
  ...some('numbers', union(pack.numbers, overlay.numbers)),
  ...some('themes', joined(pack.themes, overlay.themes)),
  ...some('checklist', joined(pack.checklist, overlay.checklist)),
  ...(overlay.kader && { kader: overlay.kader }),
  ...some('retired', union(pack.retired, overlay.retired)),
  rules: [...pack.rules, ...(overlay.addRules ?? [])],
});
