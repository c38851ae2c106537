import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Message } from '@/components/controls/Message';
import { day } from '@/components/frame/moment';
import { NewPassphrase, wrongWith } from '@/components/vault/NewPassphrase';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

type Outcome = 'made' | LocaleKey;

/** Stands for the whole vault among the cases. */
const everything = '';

/** Makes a file of everything, or of one case, with a passphrase of its own. */
export function MakeBackup({ app }: { app: App }) {
  const passphrase = useSignal('');
  const again = useSignal('');
  const [of, setOf] = useState(everything);
  const [problem, setProblem] = useState<LocaleKey>();
  const [outcome, setOutcome] = useState<Outcome>();
  const { isBusy, lastDay, make } = app.backups;
  const last = lastDay();

  async function begin(): Promise<void> {
    const wrong = wrongWith(passphrase.value, again.value);
    setProblem(wrong);
    setOutcome(undefined);
    if (wrong) return;
    const reason = await make(passphrase.value, of || undefined);
    setOutcome(reason ? `refusal.${reason}` : 'made');
    if (!reason) passphrase.value = again.value = '';
  }

  return (
    <section class="card" aria-label={text('backup.make')}>
      <h2>{text('backup.make')}</h2>
      <p class="quiet-text">{last ? text('backup.last', { day: day(last) }) : text('backup.none-yet')}</p>
      <form
        class="suggestion"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        {app.state.cases.value.length > 0 && (
          <Choice
            stacked
            label={text('backup.what')}
            value={of}
            options={[
              { value: everything, label: text('backup.everything') },
              ...app.state.cases.value.map(({ file, view }) => ({ value: file.id, label: view.label })),
            ]}
            onChoose={setOf}
          />
        )}
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          labels={{ first: text('backup.passphrase'), again: text('backup.passphrase-again') }}
          suggest={app.suggestPassphrase}
          problem={problem && text(problem)}
        />
        <p class="quiet-text">{text('backup.passphrase-why')}</p>
        <Button look="primary" submit wide busy={isBusy.value}>
          {text(isBusy.value ? 'backup.making' : 'backup.make')}
        </Button>
      </form>
      <div role="status">
        {outcome === 'made' && <Message tone="done">{text('backup.made')}</Message>}
        {outcome && outcome !== 'made' && <Message tone="problem">{text(outcome)}</Message>}
      </div>
    </section>
  );
}
