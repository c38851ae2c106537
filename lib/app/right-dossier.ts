/** A note in the wrong dossier is a disaster: does the page beside us belong to this case? */
import type { Page } from '@/lib/case/answer-kinds';
import type { Entry, Journal } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';

/** Pages the professional vouched for: by placing there with their own yes, or by keeping a text marked there. */
function pageOf({ value }: Entry): Page | undefined {
  if (value.kind === 'signal') return value.page;
  return value.kind === 'placed' && value.check !== 'copied' ? value.page : undefined;
}

/**
 * Same dossier, as far as a page tells: site, address and title. The title too, because some systems never change
 * their address; a title that changed asks once too often, which is the right way to be wrong here.
 */
export const samePage = (a: Page, b: Page) => a.origin === b.origin && a.path === b.path && a.title === b.title;

/** The pages of a case. */
const pagesOf = (journal: Journal): Page[] => standing(journal).flatMap((entry) => pageOf(entry) ?? []);

/** Whether something of this case may be expected on this page; `unknown` while the case has no page at all. */
export function belongsHere(journal: Journal, page: Page): 'yes' | 'no' | 'unknown' {
  const known = pagesOf(journal);
  if (known.length === 0) return 'unknown';
  return known.some((earlier) => samePage(earlier, page)) ? 'yes' : 'no';
}

/** Whether the dossier of this case stands on the same site. */
export const isSiteOf = (journal: Journal, { origin }: Page): boolean =>
  pagesOf(journal).some((known) => known.origin === origin);
