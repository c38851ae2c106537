import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';
import { NewPassphrase, wrongWith } from './NewPassphrase';

/** First use: what Naast does and never does, and a passphrase for the vault. */
export function FirstUse({ gate }: { gate: Gate }) {
  const passphrase = useSignal('');
  const again = useSignal('');
  const [problem, setProblem] = useState<LocaleKey>();

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = wrongWith(passphrase.value, again.value);
    setProblem(wrong);
    const refused = wrong ? undefined : await gate.create(passphrase.value);
    if (refused) setProblem(`refusal.${refused}`);
  }

  return (
    <Screen title={text('first.title')} lead={text('first.lead')}>
      <ul class="promises">
        <li>{text('first.does-steps')}</li>
        <li>{text('first.does-note')}</li>
        <li>{text('first.never-leaves')}</li>
      </ul>
      <form class="card" onSubmit={(event) => void create(event)} noValidate>
        <h2>{text('first.vault')}</h2>
        <p>{text('first.vault-why')}</p>
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          labels={{ first: text('passphrase.choose'), again: text('passphrase.again') }}
          suggest={gate.suggestPassphrase}
          problem={problem && text(problem)}
        />
        <Message tone="attention">{text('first.no-reset')}</Message>
        <Button look="primary" icon="lock" submit wide busy={gate.busy.value}>
          {text(gate.busy.value ? 'first.making' : 'first.make')}
        </Button>
      </form>
      {gate.vaults.value.length > 0 && (
        <Button look="quiet" wide onClick={gate.chooseAnother}>
          {text('keys.back-to-vaults')}
        </Button>
      )}
    </Screen>
  );
}
