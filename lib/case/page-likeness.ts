/**
 * Whether a page shows the dossier of a case, as far as a page tells. Systems tell it in different ways, or not at all:
 * by a number in the address, by the title, by a place on the page that the professional pointed at once. What tells
 * nothing is never taken for a yes: a note in the wrong dossier is a disaster (design §1), a question is not.
 */
import type { Page } from './answer-kinds';
import { type Place, placesIn } from './page-places';

export type Likeness = 'same' | 'other' | 'unknown';

/** The pages of a case itself, and those of the other cases: what differs between them tells dossiers apart. */
export interface KnownPages {
  own: readonly Page[];
  others: readonly Page[];
}

const valueAt = (page: Page, name: string) => placesIn(page.path).find((place) => place.name === name)?.value;
const addressOf = ({ path }: Page) => path.split(/[?#]/)[0];

/** More than one number at this place within the case: it tells reports or visits apart, not people. */
const varies = ({ own }: KnownPages, name: string) =>
  new Set(own.flatMap((page) => valueAt(page, name) ?? [])).size > 1;

/** A number tells dossiers apart when its name says so, or when another case was seen with another number there. */
const tells = (place: Place, { others }: KnownPages) =>
  place.ofSomebody || others.some((page) => ![undefined, place.value].includes(valueAt(page, place.name)));

/** Titles tell when another case was seen at this same address under another title. */
const titlesTell = ({ others }: KnownPages, page: Page) =>
  others.some((other) => other.path === page.path && other.title !== page.title);

function byNumbers(known: Page, page: Page, pages: KnownPages): Likeness {
  const isEqual = ({ name, value }: Place) => valueAt(known, name) === value;
  const alsoKnown = placesIn(page.path).filter(({ name }) => valueAt(known, name) !== undefined);
  const shared = alsoKnown.filter(({ name }) => !varies(pages, name));
  // A case of brother and sister has two dossiers: each of their numbers is one of it.
  const ofSomebody = alsoKnown.find((place) => place.ofSomebody && (isEqual(place) || shared.includes(place)));
  if (ofSomebody) return isEqual(ofSomebody) ? 'same' : 'other';
  if (shared.some((place) => !isEqual(place))) return 'other';
  return shared.some((place) => tells(place, pages)) ? 'same' : 'unknown';
}

function byTitle(known: Page, page: Page, pages: KnownPages): Likeness {
  if (addressOf(known) !== addressOf(page)) return 'unknown';
  if (known.title !== page.title) return 'other';
  return titlesTell(pages, page) ? 'same' : 'unknown';
}

/** Two pages of one site: the address, then the title. */
function compare(known: Page, page: Page, pages: KnownPages): Likeness {
  const numbers = byNumbers(known, page, pages);
  return numbers === 'unknown' ? byTitle(known, page, pages) : numbers;
}

const keyOf = (marker: string) => marker.split('.')[0];

/** What the professional pointed at goes before all else. Fingerprints of another vault's key say nothing. */
function byMarker(own: readonly Page[], { marker }: Page): Likeness {
  const comparable = own
    .flatMap((known) => known.marker ?? [])
    .filter((known) => marker && keyOf(known) === keyOf(marker));
  if (comparable.length === 0) return 'unknown';
  return comparable.some((known) => known === marker) ? 'same' : 'other';
}

/**
 * Holds a page against what is known. `same` when one page of the case is the same dossier; `other` when the page tells
 * that it is another, or belongs to a site the case was never on; `unknown` when the case has no page yet or the page
 * does not tell.
 */
export function likeness(pages: KnownPages, page: Page): Likeness {
  if (pages.own.length === 0) return 'unknown';
  const onSite = (known: readonly Page[]) => known.filter(({ origin }) => origin === page.origin);
  const here: KnownPages = { own: onSite(pages.own), others: onSite(pages.others) };
  if (here.own.length === 0) return 'other';
  const marked = byMarker(here.own, page);
  if (marked !== 'unknown') return marked;
  const found = here.own.map((known) => compare(known, page, here));
  if (found.includes('same')) return 'same';
  return found.includes('other') ? 'other' : 'unknown';
}
