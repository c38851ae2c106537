import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Passphrase } from '@/components/controls/Field';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

interface AskPassphraseProps {
  app: App;
  reason: 'backup-passphrase' | undefined;
}

/** The passphrase of a chosen file, which is not that of the vault. */
export function AskPassphrase({ app, reason }: AskPassphraseProps) {
  const { isBusy, open, forget } = app.backups;
  const passphrase = useSignal('');
  const [shown, setShown] = useState(false);
  return (
    <form
      class="suggestion"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open(passphrase.value);
      }}
    >
      <Passphrase
        label={text('backup.passphrase-of-file')}
        value={passphrase.value}
        shown={shown}
        onShow={setShown}
        onInput={(typed) => (passphrase.value = typed)}
        problem={reason && text(`refusal.${reason}`)}
      />
      <Button look="primary" submit wide busy={isBusy.value}>
        {text(isBusy.value ? 'backup.opening' : 'backup.open')}
      </Button>
      <Button look="quiet" onClick={forget}>
        {text('frame.cancel')}
      </Button>
    </form>
  );
}
