/** An adapter of one's own, from the fields that were pointed at on a site. */
import type { AdapterField, SiteAdapter } from './schema';
import { isSelector, isTooLoose } from './selector';

/** A field as it was pointed at and described. */
export interface PointedField {
  label: string;
  selector: string;
  name: string;
  takes: string;
  readers: AdapterField['readers'];
  maxLength?: number;
}

const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

/** A selector that the linter would refuse is left out: then the label tells the field. */
const usable = (selector: string) => isSelector(selector) && !isTooLoose(selector);

function fieldOf(pointed: PointedField, at: number, day: string): AdapterField {
  const { name, label, selector, takes, readers, maxLength } = pointed;
  return {
    id: `field-${at + 1}`,
    name: { nl: name, en: name },
    labels: label ? [label.slice(0, 200)] : [],
    selectors: usable(selector) ? [selector] : [],
    takes,
    readers,
    ...(maxLength === undefined ? {} : { maxLength }),
    checkedOn: day,
  };
}

/** The adapter of a site (`https://epd.voorbeeld.nl`) with these fields, looked at on a day (2026-11-22). Not linted yet. */
export function composeAdapter(origin: string, fields: readonly PointedField[], day: string): SiteAdapter {
  const [, scheme = 'https', hostname = ''] = /^(\w+):\/\/([^/:]+)/.exec(origin) ?? [];
  return {
    format: 'naast-site-adapter/1',
    id: `own-${wordsOf(hostname)}`,
    version: '1.0.0',
    title: { nl: hostname, en: hostname },
    sites: [`${scheme}://${hostname}/*`],
    fields: fields.map((field, at) => fieldOf(field, at, day)),
  };
}
