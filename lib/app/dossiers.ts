/** Whose dossier stands beside us, as the cases of this vault know it. Looks; never opens anything (design §1). */
import type { Page } from '@/lib/case/answer-kinds';
import { isShownOn, othersOn, pagesOf } from './right-dossier';
import type { State } from './state';

/** The page beside us, as far as it was seen. */
const pageIn = ({ target }: Pick<State, 'target'>): Page | undefined =>
  'page' in target.value ? target.value.page : undefined;

/** Questions of the screens about the page beside us and the cases. */
export function createDossiers(state: Pick<State, 'files' | 'cases' | 'target'>) {
  const fileOf = (caseId: string) => state.files.value.find(({ id }) => id === caseId);
  const labelOf = (caseId: string): string =>
    state.cases.value.find(({ file }) => file.id === caseId)?.view.label ?? '';
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
      return file ? othersOn(file, state.files.value, page).map(({ id }) => labelOf(id)) : [];
    },
    /** Whether the page beside us shows the dossier of this case. */
    isBeside(caseId: string): boolean {
      const [file, page] = [fileOf(caseId), pageIn(state)];
      return Boolean(file && page && isShownOn(file, state.files.value, page));
    },
  };
}
