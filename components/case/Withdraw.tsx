import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { ReasonForm } from '@/components/controls/ReasonForm';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Entry } from '@/lib/case/entries';
import { placementsOf } from '@/lib/case/placements';
import { shortReasonProblem } from '@/components/controls/reason-problem';
import { text } from '@/locales/text';
import { PlacementLines } from './PlacementLines';

/**
 * Intrekken (design §3): for what belongs to another child or another case. The content goes for good, the reason
 * stays; where it stands in a dossier is told, because only the professional can correct it there.
 */
export function Withdraw({ app, open, entry }: { app: App; open: OpenCase; entry: Entry }) {
  const placements = placementsOf(open.file.journal, entry);
  async function withdraw(because: string): Promise<boolean> {
    if (!(await app.withdraw(open.file.id, entry.id, because))) return false;
    app.say({ tone: 'done', key: placements.length > 0 ? 'withdraw.done-placed' : 'withdraw.done' });
    // The card and its focus are gone with the words.
    document.querySelector<HTMLElement>('main h1')?.focus();
    return true;
  }
  return (
    <ReasonForm
      coachedBy={app}
      opener={(start) => (
        <Button look="quiet" icon="close" onClick={start}>
          {text('withdraw.start')}
        </Button>
      )}
      label={text('withdraw.because')}
      hint={text('withdraw.hint')}
      submit={text('withdraw.confirm')}
      check={shortReasonProblem}
      onKeep={withdraw}
    >
      {placements.length > 0 && (
        <Message tone="attention">
          <p>{text('withdraw.placed')}</p>
          <PlacementLines placements={placements} />
        </Message>
      )}
    </ReasonForm>
  );
}
