import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Passphrase } from '@/components/controls/Field';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { Gate } from '@/lib/app/gate';
import { judgePassphrase } from '@/lib/vault/passphrase';
import { text } from '@/locales/text';
import { Suggestion } from './Suggestion';

/** First use: what Naast does and never does, and a passphrase for the vault. */
export function FirstUse({ gate }: { gate: Gate }) {
  // Signals, not state: Enter right after the last letter must find that letter.
  const passphrase = useSignal('');
  const again = useSignal('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<LocaleKey>();
  const judged = judgePassphrase(passphrase.value);

  function take(suggested: string): void {
    passphrase.value = suggested;
    setShown(true);
  }

  async function create(event: Event): Promise<void> {
    event.preventDefault();
    const final = judgePassphrase(passphrase.value);
    if (!final.ok) return setProblem(`passphrase.${final.reason}`);
    if (passphrase.value !== again.value) return setProblem('passphrase.unequal');
    setProblem(undefined);
    const refused = await gate.create(passphrase.value);
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
        <Suggestion suggest={gate.suggestPassphrase} onTake={take} />
        <Passphrase
          label={text('passphrase.choose')}
          hint={text('passphrase.advice')}
          value={passphrase.value}
          shown={shown}
          onShow={setShown}
          onInput={(typed) => (passphrase.value = typed)}
          required
        />
        <p class="strength" role="status">
          {passphrase.value && text(judged.ok ? `passphrase.${judged.value}` : `passphrase.${judged.reason}`)}
        </p>
        <Passphrase
          label={text('passphrase.again')}
          value={again.value}
          shown={shown}
          onShow={setShown}
          onInput={(typed) => (again.value = typed)}
          problem={problem && text(problem)}
          required
        />
        <Message tone="attention">{text('first.no-reset')}</Message>
        <Button look="primary" icon="lock" submit wide busy={gate.busy.value}>
          {text(gate.busy.value ? 'first.making' : 'first.make')}
        </Button>
      </form>
    </Screen>
  );
}
