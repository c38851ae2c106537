/** What a yes or an answer of the professional teaches, sealed: so that nothing is asked twice that need not be. */
import { ownQuestion } from '@/lib/case/entries';
import type { Journaling } from './journal-actions';
import type { Attempt, PlacingQuestion } from './placing-state';
import { readReportForms, reportFormsKey } from './report-forms';
import { pagesOf, samePage } from './right-dossier';
import { readSites, rememberReaders, type Readers } from './sites';
import type { State } from './state';

/** The book in which answers to the questions of placing are kept. Every action gives whether it was kept. */
export function createPlacingMemory({ memory }: Pick<State, 'memory'>, journal: Journaling) {
  const keep = async (key: string, value: unknown) => (await journal.commit([{ type: 'remember', key, value }])).ok;

  async function page({ caseId, page: seen }: Attempt, always: boolean): Promise<boolean> {
    const file = journal.fileOf(caseId);
    const isKnown = file && !always && pagesOf(file).some((known) => samePage(known, seen));
    if (isKnown) return true;
    const value = { kind: 'page' as const, page: seen, always };
    return (await journal.record(caseId, { question: ownQuestion.page, value })).ok;
  }

  return {
    /** Remembers what a yes to this question means, if it means more than this once: that a site has a form of Veilig Thuis, or whose page this is. */
    yes(question: PlacingQuestion, attempt: Attempt, always: boolean): Promise<boolean> | 'nothing' {
      if (question === 'report-form')
        return keep(reportFormsKey, [...new Set([...readReportForms(memory.value), attempt.page.origin])]);
      // Who looked at both dossiers and says that they are one is not asked a second time.
      if (question === 'other-page') return page(attempt, true);
      return question === 'unknown-page' ? page(attempt, always) : 'nothing';
    },
    /** Remembers who reads the fields of a site. */
    readers: async (origin: string, readers: Readers): Promise<boolean> =>
      (await journal.commit([rememberReaders(readSites(memory.value), origin, readers)])).ok,
  };
}
