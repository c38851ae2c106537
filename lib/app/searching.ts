/** Finding a case back, in memory only: the index is made when somebody searches, and gone at the lock. */
import { computed, signal } from '@preact/signals';
import MiniSearch from 'minisearch';
import { searchable } from '@/lib/case/searchable';
import type { CaseView } from '@/lib/case/project';
import type { OpenCase } from './open-cases';
import type { State } from './state';
import type { Surroundings } from './surroundings';

/** Which cases the list shows; what was closed is out of the way until somebody asks for it. */
export const caseFilters = ['open', 'waiting', 'week', 'archive'] as const;
export type CaseFilter = (typeof caseFilters)[number];

const week = 7;

/** Cases that are read in one go: of 20 entries each that takes some 15 ms. */
const together = 10;

const filters: Record<CaseFilter, (view: CaseView) => boolean> = {
  open: ({ closed }) => !closed,
  /** Others should have done something by a day. */
  waiting: ({ closed, deadlines }) => !closed && deadlines.some(({ expectation }) => expectation),
  week: ({ closed, deadlines }) => !closed && deadlines.some(({ daysLeft }) => daysLeft <= week),
  archive: ({ closed }) => closed,
};

/** Without accents and capitals: nobody types those in a hurry. */
const plainly = (term: string) =>
  term
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const createIndex = () =>
  new MiniSearch({
    fields: ['label', 'words', 'days'],
    processTerm: plainly,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !/\d/u.test(term) ? 0.2 : false),
      combineWith: 'AND',
      boost: { label: 3 },
    },
  });

/** Newest activity first. */
const byActivity = (a: OpenCase, b: OpenCase) => (a.view.lastActivity < b.view.lastActivity ? 1 : -1);

/** Searching and filtering of one open vault. */
export function createSearching({ cases }: Pick<State, 'cases'>, { later }: Pick<Surroundings, 'later'>) {
  const query = signal('');
  const filter = signal<CaseFilter>('open');
  let index = createIndex();
  /** As they stand in the index: only a case that changed is read again. */
  let indexed = new Map<string, CaseView>();

  function read({ file: { id }, view }: OpenCase): void {
    if (indexed.get(id) === view) return;
    if (indexed.has(id)) index.discard(id);
    index.add({ id, ...searchable(view) });
    indexed.set(id, view);
  }

  function follow(all: readonly OpenCase[]): void {
    all.forEach(read);
    const known = new Set(all.map(({ file }) => file.id));
    for (const id of [...indexed.keys()]) {
      if (known.has(id)) continue;
      index.discard(id);
      indexed.delete(id);
    }
  }

  /** A few cases at a time from one on, so that no key that is pressed meanwhile has to wait. */
  function readFrom(first: number): void {
    const all = cases.peek();
    all.slice(first, first + together).forEach(read);
    if (first + together < all.length) later(0, () => readFrom(first + together));
  }

  const found = computed(() => {
    const all = cases.value;
    const asked = query.value.trim();
    // Words are looked for in the archive too: who searches does not always know that a case was closed.
    const fits = asked !== '' && filter.value === 'open' ? () => true : filters[filter.value];
    const shown = all.filter(({ view }) => fits(view));
    if (asked === '') return shown.toSorted(byActivity);
    follow(all);
    const byId = new Map(shown.map((open) => [open.file.id, open]));
    return index
      .search(asked)
      .flatMap(({ id }) => byId.get(id as string) ?? [])
      .toSorted((a, b) => Number(a.view.closed) - Number(b.view.closed));
  });

  return {
    query,
    filter,
    /** The cases that fit, best first and what was closed last; without a question the newest first. */
    found,
    /** Reads all cases while somebody is still thinking what to ask: 200 at once would hold up the first letter. */
    prepare: () => readFrom(0),
    /** Empties the index: no word of a case stays in memory after a lock. */
    forget(): void {
      index = createIndex();
      indexed = new Map();
      query.value = '';
      filter.value = 'open';
    },
  };
}
