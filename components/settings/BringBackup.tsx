import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FileButton } from '@/components/controls/FileButton';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { AskPassphrase } from './AskPassphrase';
import { WhatItBrings } from './WhatItBrings';

/** Where a file may be chosen. */
const choosing: ReadonlySet<string> = new Set(['none', 'refused', 'brought']);

/** Brings a file back: choose it, its passphrase, see what it brings, and only then keep that. */
export function BringBackup({ app }: { app: App }) {
  const { bringing, isBusy, choose, bring, forget } = app.backups;
  const now = bringing.value;
  useEffect(() => forget, [forget]);

  return (
    <section class="card" aria-label={text('backup.bring')}>
      <h2>{text('backup.bring')}</h2>
      <p class="quiet-text">{text('backup.bring-why')}</p>
      <div role="status">
        {now.state === 'refused' && <Message tone="problem">{text(`refusal.${now.reason}`)}</Message>}
        {now.state === 'brought' && <Message tone="done">{text('backup.brought')}</Message>}
      </div>
      {now.state === 'asking' && <AskPassphrase app={app} reason={now.reason} />}
      {now.state === 'shown' && (
        <>
          <WhatItBrings plan={now.plan} />
          {now.plan.changes.length > 0 && (
            <Button look="primary" wide busy={isBusy.value} onClick={() => void bring()}>
              {text('backup.keep')}
            </Button>
          )}
          <Button look="quiet" onClick={forget}>
            {text('frame.cancel')}
          </Button>
        </>
      )}
      {choosing.has(now.state) && (
        <FileButton label={text('backup.choose-file')} accept=".age" onFile={(file) => void choose(file)} />
      )}
    </section>
  );
}
