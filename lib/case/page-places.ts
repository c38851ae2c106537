/** The parts of an address that may tell dossiers apart, by the place where they stand. */

export interface Place {
  /** What stands before it: `client/` in a path, `clientId=` in a query. The same place means the same on one site. */
  name: string;
  value: string;
  /** The name says that it is somebody's number. */
  ofSomebody: boolean;
}

/** Comes with a visit or a view, not with a client. */
const passing =
  /^(_|t|ts|time|timestamp|rnd|rand|nocache|cache|sid|session\w*|\w*token\w*|csrf\w*|state|nonce|code|utm_\w+|page|tab|view|view_type|sort|order|lang|locale|date|from|to|menu\w*|action|mode|displaymode|appid|pagetype|module|model|modname|q|etn|cids|ou|program|course)$/i;

/** Whose number it is, said by its own name. */
const namesSomebody =
  /(client|cli[eë]nt|patient|pati[eë]nt|leerling|pupil|student|demographic|person|kind|child|deelnemer|bewoner|dossier|tei|pid)/i;

/** A number, a uuid, or letters with digits among them; not a version such as v2. */
const isNumber = (part: string) => /\d/.test(part) && !/^v\d+$/i.test(part) && /^[\w.~%{}-]{1,80}$/.test(part);

const placeOf = (name: string, value: string): Place => ({
  name,
  value: value.toLowerCase(),
  ofSomebody: namesSomebody.test(name),
});

function placesInPath(path: string, prefix: string): Place[] {
  const parts = path.split('/').flatMap((part) => part.split(';')[0] || []);
  return parts.flatMap((value, at) => {
    const before = parts.slice(0, at).findLast((part) => !isNumber(part)) ?? '';
    return isNumber(value) ? [placeOf(`${prefix}${before}/`, value)] : [];
  });
}

/** As written in the address, undecoded: only held against other addresses of the same site. */
const placesInQuery = (query: string, prefix: string): Place[] =>
  query.split('&').flatMap((pair) => {
    const [name = '', ...rest] = pair.split('=');
    const value = rest.join('=');
    const isTelling = !passing.test(name) && value && (isNumber(value) || namesSomebody.test(name));
    return isTelling ? [placeOf(`${prefix}${name}=`, value)] : [];
  });

function placesInHash(hash: string): Place[] {
  const [route = '', query = ''] = hash.replace(/^!/, '').split('?');
  if (/^\/?[^/]*=/.test(route)) return placesInQuery(route.replace(/^\//, ''), '#');
  return [...placesInPath(route, '#'), ...placesInQuery(query, '#')];
}

/**
 * The places of an address (`/client/1?tab=2#/plan/3`) where a number stands. Numbers that come with a visit (sessions,
 * times, tabs) are left out.
 */
export function placesIn(address: string): Place[] {
  const [beforeHash = '', ...hash] = address.split('#');
  const [path = '', ...query] = beforeHash.split('?');
  return [...placesInPath(path, ''), ...placesInQuery(query.join('?'), ''), ...placesInHash(hash.join('#'))];
}
