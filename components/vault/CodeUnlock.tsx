import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import { Screen } from '@/components/frame/Screen';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';
import { NewPassphrase, wrongWith } from './NewPassphrase';

/** The passphrase is forgotten: the code from the drawer, and a new passphrase in the same go. */
export function CodeUnlock({ gate, vaultId, onBack }: { gate: Gate; vaultId: string; onBack: () => void }) {
  const code = useSignal('');
  const passphrase = useSignal('');
  const again = useSignal('');
  const [wrongCode, setWrongCode] = useState<LocaleKey>();
  const [problem, setProblem] = useState<LocaleKey>();

  async function unlock(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = wrongWith(passphrase.value, again.value);
    setProblem(wrong);
    setWrongCode(undefined);
    const refused = wrong ? undefined : await gate.unlockWithCode(vaultId, code.value, passphrase.value);
    if (refused) setWrongCode(`refusal.${refused}`);
  }

  return (
    <Screen title={text('keys.code-open-title')} lead={text('keys.code-open-lead')}>
      <form class="card" onSubmit={(event) => void unlock(event)} noValidate>
        <TextLine
          label={text('keys.code')}
          hint={text('keys.code-hint')}
          value={code.value}
          onInput={(typed) => (code.value = typed)}
          problem={wrongCode && text(wrongCode)}
          required
        />
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          labels={{ first: text('keys.passphrase-next'), again: text('keys.passphrase-next-again') }}
          suggest={gate.suggestPassphrase}
          problem={problem && text(problem)}
        />
        <Button look="primary" submit wide busy={gate.busy.value}>
          {text(gate.busy.value ? 'unlock.busy' : 'keys.open-with-code')}
        </Button>
        <Button look="quiet" wide onClick={onBack}>
          {text('keys.back-to-passphrase')}
        </Button>
      </form>
    </Screen>
  );
}
