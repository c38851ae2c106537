/** A note in the wrong dossier is a disaster: does the page beside us belong to this case? */
import type { Page } from '@/lib/case/answer-kinds';
import type { Entry, Journal } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';
import { likeness } from '@/lib/case/page-likeness';
import type { CaseFile } from '@/lib/vault/vault';

interface Case {
  id: CaseFile['id'];
  journal: Journal;
}

/** `new`: the case has no page at all yet. `unknown`: the page does not tell whose dossier it shows. */
export type Belonging = 'yes' | 'no' | 'unknown' | 'new';

/** Pages the professional vouched for: with a yes, by placing there, or by keeping a text marked there. */
function pageOf({ value }: Entry): Page | undefined {
  if (value.kind === 'signal' || value.kind === 'page') return value.page;
  return value.kind === 'placed' && value.check !== 'copied' ? value.page : undefined;
}

/** The same page to the letter; whether it shows the same dossier is for `belongsHere` to say. */
export const samePage = (a: Page, b: Page) =>
  a.origin === b.origin && a.path === b.path && a.title === b.title && a.marker === b.marker;

/** A journal that did not change has the pages it had; forgotten together with it. */
const known = new WeakMap<Journal, Page[]>();

/** The pages of a case, oldest first. */
export function pagesOf({ journal }: Pick<Case, 'journal'>): readonly Page[] {
  const before = known.get(journal);
  if (before) return before;
  const pages = standing(journal).flatMap((entry) => pageOf(entry) ?? []);
  known.set(journal, pages);
  return pages;
}

/** The cases that were ever seen on the site of this page: all others can neither be shown on it nor tell about it. */
export const onSiteOf = <Known extends Case>(files: readonly Known[], { origin }: Page): Known[] =>
  files.filter((file) => pagesOf(file).some((seen) => seen.origin === origin));

/** The professional said that this page never shows anybody else; until another case turns out to have it too. */
function isAlwaysOf(file: Case, others: readonly Page[], page: Page): boolean {
  const isSaid = ({ value }: Entry) => value.kind === 'page' && value.always && samePage(value.page, page);
  return standing(file.journal).some(isSaid) && !others.some((other) => samePage(other, page));
}

/** Whether something of this case may be expected on this page; `files` are all cases, of which it may be one. */
export function belongsHere(file: Case, files: readonly Case[], page: Page): Belonging {
  const others = files.filter(({ id }) => id !== file.id).flatMap(pagesOf);
  const own = pagesOf(file);
  const alike = likeness({ own, others }, page);
  if (alike === 'same' || isAlwaysOf(file, others, page)) return 'yes';
  // What tells nothing by itself may still be known as the dossier of another case.
  if (alike === 'other' || othersOn(file, files, page).length > 0) return 'no';
  return own.length === 0 ? 'new' : 'unknown';
}

/** The other cases whose dossier this page shows. */
export const othersOn = <Known extends Case>(file: Case, files: readonly Known[], page: Page): Known[] =>
  files.filter(({ id }) => id !== file.id).filter((other) => isShownOn(other, files, page));

/** Whether this page shows the dossier of this case for sure. */
export function isShownOn(file: Case, files: readonly Case[], page: Page): boolean {
  const others = files.filter(({ id }) => id !== file.id).flatMap(pagesOf);
  return likeness({ own: pagesOf(file), others }, page) === 'same' || isAlwaysOf(file, others, page);
}

/** Whether the dossier of this case stands on the same site. */
export const isSiteOf = (journal: Journal, { origin }: Page): boolean =>
  pagesOf({ journal }).some((known) => known.origin === origin);
