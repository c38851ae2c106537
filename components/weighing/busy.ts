/** What the professional is busy with, other than the question that the path asks by itself. */
import type { App } from '@/lib/app/create-app';
import type { Entry } from '@/lib/case/entries';
import type { QuestionState } from '@/lib/case/project';
import type { Weighing } from '@/lib/case/weighing';
import type { Decisions } from '@/lib/case/weighing-decisions';

export type Busy =
  { with: 'answer'; state: QuestionState; correcting?: Entry } | { with: 'decision'; which: keyof Decisions };

/** A decision or a correction that was left half-written here: it opens again as it was. */
export function unfinishedIn(app: App, caseId: string, { walked, decisions }: Weighing): Busy | undefined {
  const drafts = app.state.drafts.value.filter((draft) => draft.caseId === caseId && app.drafting.isTyped(draft.id));
  for (const which of ['report', 'help'] as const)
    if (drafts.some((draft) => draft.question === decisions[which]?.state.question.id))
      return { with: 'decision', which };
  const corrected = walked.find(({ entry }) => drafts.some((draft) => draft.corrects === entry.id));
  return corrected && { with: 'answer', state: corrected.state, correcting: corrected.entry };
}
