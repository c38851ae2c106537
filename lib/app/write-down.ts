/** Writing down a call, or what was done in danger, in an open vault: a draft like any other. */
import type { QuestionKind } from '@/lib/protocol/schema';
import type { About } from './call';
import type { Drafting } from './drafting';
import type { Route, State } from './state';

/** The case that is on screen, of which the professional is writing or reading. */
function caseOnScreen({ route }: State, drafting: Drafting): string | undefined {
  const { value } = route;
  if (value.screen === 'entry' || value.screen === 'resume') return drafting.draftOf(value.draftId)?.caseId;
  return 'caseId' in value ? value.caseId : undefined;
}

/**
 * Gives how to open the form. Danger is that of the case on screen; a call may be about anybody, so its case is always
 * asked.
 */
export const createWriteDown =
  (state: State, drafting: Drafting, go: (route: Route) => void) =>
  (about: About, question: string, fields: Record<string, unknown>): void => {
    const caseId = about === 'danger' ? caseOnScreen(state, drafting) : undefined;
    const kind = fields['kind'] as QuestionKind;
    const draftId = caseId
      ? drafting.begin({ id: question, kind }, caseId, { fields })
      : drafting.beginLoose(question, fields);
    go({ screen: 'entry', draftId, ...(caseId ? { back: { screen: 'case', caseId } } : {}) });
  };
