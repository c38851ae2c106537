import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Check } from '@/components/controls/Choice';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { text } from '@/locales/text';

/** A closed case, how much of its term is left, and the way to erase it once everything stands in the dossier. */
export function ShredCase({ app, open }: { app: App; open: OpenCase }) {
  const { file, view } = open;
  const [isThere, setThere] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const left = app.clearing.left(open);
  const missing = view.notInDossier.length;

  async function shred(): Promise<void> {
    setBusy(true);
    const outcome = await app.clearing.shred(file.id);
    setBusy(false);
    if (outcome) app.say({ tone: 'done', key: outcome === 'done' ? 'keeping.shredded' : 'keeping.shredded-here' });
  }

  return (
    <div class="entry">
      <b>{view.label}</b>
      <p class="quiet-text">{left > 0 ? text('keeping.left', { count: left }) : text('keeping.over')}</p>
      {missing > 0 && (
        <Message tone="attention">
          <p>{text('keeping.not-in-dossier', { count: missing })}</p>
          <Button look="quiet" onClick={() => app.go({ screen: 'case', caseId: file.id })}>
            {text('keeping.see', { label: view.label })}
          </Button>
        </Message>
      )}
      <Check label={text('keeping.all-there')} checked={isThere} onChange={setThere} />
      {isThere && (
        <Button look="danger" busy={isBusy} onClick={() => void shred()}>
          {text('keeping.shred', { label: view.label })}
        </Button>
      )}
    </div>
  );
}
