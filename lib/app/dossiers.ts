/** Whose dossier stands beside us, as the cases of this vault know it. Looks; never opens anything (design §1). */
import { computed } from '@preact/signals';
import type { Page } from '@/lib/case/answer-kinds';
import { isShownOn, onSiteOf, othersOn, pagesOf } from './right-dossier';
import type { State } from './state';

/** The page beside us, as far as it was seen. */
const pageIn = ({ target }: Pick<State, 'target'>): Page | undefined =>
  'page' in target.value ? target.value.page : undefined;

/** Questions of the screens about the page beside us and the cases. */
export function createDossiers(state: Pick<State, 'files' | 'cases' | 'target'>) {
  const fileOf = (caseId: string) => state.files.value.find(({ id }) => id === caseId);
  const labelOf = (caseId: string): string =>
    state.cases.value.find(({ file }) => file.id === caseId)?.view.label ?? '';
  /** Looked for once for all of them: each case must be held against every other. */
  const beside = computed(() => {
    const page = pageIn(state);
    const files = page ? onSiteOf(state.files.value, page) : [];
    return new Set(files.flatMap((file) => (page && isShownOn(file, files, page) ? [file.id] : [])));
  });
  return {
    labelOf,
    /** The page by which a case is known, of the same site before those of others; the newest of them. */
    pageOf(caseId: string, { origin }: Page): Page | undefined {
      const file = fileOf(caseId);
      const pages = file ? pagesOf(file) : [];
      return pages.findLast((known) => known.origin === origin) ?? pages.at(-1);
    },
    /** The other cases of this vault whose dossier this page shows, by name. */
    otherLabels(caseId: string, page: Page): string[] {
      const file = fileOf(caseId);
      return file ? othersOn(file, onSiteOf(state.files.value, page), page).map(({ id }) => labelOf(id)) : [];
    },
    /** Whether the page beside us shows the dossier of this case. */
    isBeside: (caseId: string): boolean => beside.value.has(caseId),
  };
}
