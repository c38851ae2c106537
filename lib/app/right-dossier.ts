/** A note in the wrong dossier is a disaster: does the page beside us belong to this case? */
import type { Page } from '@/lib/case/answer-kinds';
import type { Entry, Journal } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';

const pageOf = (entry: Entry): Page | undefined =>
  entry.value.kind === 'signal' || entry.value.kind === 'placed' ? entry.value.page : undefined;

/** Same dossier, as far as an address can tell: same site, same path and query. */
export const samePage = (a: Page, b: Page) => a.origin === b.origin && a.path === b.path;

/**
 * Whether a note of this case may be expected on this page: yes when nothing is known yet, or when something of the
 * case came from this page or went to it before.
 */
export function belongsHere(journal: Journal, page: Page): boolean {
  const known = standing(journal).flatMap((entry) => pageOf(entry) ?? []);
  return known.length === 0 || known.some((earlier) => samePage(earlier, page));
}
