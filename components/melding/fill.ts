import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Gap } from '@/lib/note/melding-gap';

/** Opens the form that fills a gap, and comes back here when it is saved. A question that is gone opens nothing. */
export function fill(app: App, { file, view }: OpenCase, gap: Pick<Gap, 'question' | 'entry'>): void {
  const question = file.pack.steps.flatMap((step) => step.questions).find(({ id }) => id === gap.question);
  if (!question) return;
  const correcting = view.facts.find(({ id }) => id === gap.entry);
  app.go({
    screen: 'entry',
    draftId: app.drafting.begin(question, file.id, { correcting }),
    back: { screen: 'melding', caseId: file.id },
  });
}
