import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { ReasonForm } from '@/components/controls/ReasonForm';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { reasonProblem } from '@/components/controls/reason-problem';
import { text } from '@/locales/text';

/** A case may be closed at any step and opened again at any time, each with a reason that is kept. */
export function CloseOrReopen({ app, open }: { app: App; open: OpenCase }) {
  const act = open.view.closed ? 'reopen' : 'close';
  const missing = open.view.notInDossier.length;
  return (
    <ReasonForm
      coachedBy={app}
      opener={(start) => (
        <Button look={act === 'close' ? 'quiet' : 'plain'} onClick={start}>
          {text(`case.${act}`)}
        </Button>
      )}
      label={text(`case.${act}-because`)}
      submit={text(`case.${act}`)}
      check={reasonProblem}
      several
      onKeep={async (because) =>
        (await app.journal.setStatus(open.file.id, open.view.closed ? 'open' : 'closed', because)).ok
      }
    >
      {act === 'close' && missing > 0 && (
        <Message tone="attention">{text('case.close-not-in-dossier', { count: missing })}</Message>
      )}
    </ReasonForm>
  );
}
