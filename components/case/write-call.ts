/** From a number that was dialled to the form for that call, in the case on screen. */
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { said } from '@/locales/text';
import type { Whom } from './whom-to-call';

/** The question about Veilig Thuis answers a call to Veilig Thuis; for others the pack's own question of that kind. */
function questionFor({ file: { pack } }: OpenCase, { id }: Whom) {
  const contacts = pack.steps.flatMap((step) => step.questions).filter(({ kind }) => kind === 'contact');
  const wanted = id.startsWith('veilig-thuis') ? 's2.veilig-thuis' : 's2.expert';
  return contacts.find((question) => question.id === wanted) ?? contacts[0];
}

/**
 * Gives how to open the form for a call that begins now: who and at what time are known. Undefined when the pack asks
 * about no contact, or the case is closed.
 */
export function writeCall(app: App, open: OpenCase, whom: Whom): ((startedAt: Date) => void) | undefined {
  const question = questionFor(open, whom);
  if (!question || open.view.closed) return undefined;
  const caseId = open.file.id;
  return (startedAt) => {
    const fields = { who: said(whom.name), time: startedAt.toTimeString().slice(0, 5) };
    app.go({
      screen: 'entry',
      draftId: app.drafting.begin(question, caseId, { fields }),
      back: { screen: 'case', caseId },
    });
  };
}
