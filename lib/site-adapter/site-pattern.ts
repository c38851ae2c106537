/** The match patterns of site adapters: `https://*.voorbeeld.nl/client/*`. A port is not part of one. */

interface Pattern {
  scheme: string;
  host: string;
  path: string;
}

/** The parts of a pattern; undefined when it is none. */
export function readPattern(pattern: string): Pattern | undefined {
  const [, scheme, host, path] = /^(https?|\*):\/\/(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*)(\/\S*)$/i.exec(pattern) ?? [];
  return scheme && host && path ? { scheme, host: host.toLowerCase(), path } : undefined;
}

/** `*` stands for anything. */
const fits = (text: string, pattern: string) => {
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.slice(0, text.length - last.length).indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
};

const fitsHost = (host: string, wanted: string) =>
  wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;

/** Whether a page lies within a pattern. */
export function coversPage(pattern: string, page: { origin: string; path: string }): boolean {
  const wanted = readPattern(pattern);
  const [, scheme, host] = /^(https?):\/\/([^/:]+)/i.exec(page.origin) ?? [];
  if (!wanted || !scheme || !host) return false;
  return wanted.scheme === scheme && fitsHost(host.toLowerCase(), wanted.host) && fits(page.path, wanted.path);
}

/** This computer itself: for demonstrations and tests, and the only place without https. */
const thisComputer = /^(127\.0\.0\.1|localhost)$/;

/** Reaches further than one organisation: all sites, a whole top-level domain, or a connection anybody can read. */
export function isTooBroad({ scheme, host }: Pattern): boolean {
  if (thisComputer.test(host)) return false;
  return scheme !== 'https' || host.replace(/^\*\.?/, '').split('.').length < 2;
}
