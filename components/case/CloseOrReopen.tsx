import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextArea } from '@/components/controls/Field';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/state';
import { text } from '@/locales/text';

/** A case may be closed at any step and opened again at any time, each with a reason that is kept. */
export function CloseOrReopen({ app, open }: { app: App; open: OpenCase }) {
  const [asking, setAsking] = useState(false);
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState(false);
  const act = open.view.closed ? 'reopen' : 'close';
  if (!asking)
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {text(`case.${act}`)}
      </Button>
    );

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (because.trim() === '') return setProblem(true);
    const kept = await app.journal.setStatus(open.file.id, open.view.closed ? 'open' : 'closed', because);
    if (!kept.ok) return;
    setAsking(false);
    setBecause('');
    setProblem(false);
  }

  return (
    <form class="card" onSubmit={(event) => void keep(event)} noValidate>
      {act === 'close' && open.view.notInDossier.length > 0 && (
        <Message tone="attention">
          {text('case.close-not-in-dossier', { count: open.view.notInDossier.length })}
        </Message>
      )}
      <TextArea
        label={text(`case.${act}-because`)}
        value={because}
        onInput={setBecause}
        problem={problem ? text('problem.empty') : undefined}
        required
      />
      <div class="actions">
        <Button look="primary" submit>
          {text(`case.${act}`)}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {text('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
