import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Passphrase } from '@/components/controls/Field';
import { Screen } from '@/components/frame/Screen';
import type { Gate } from '@/lib/app/gate';
import { text } from '@/locales/text';
import { CodeUnlock } from './CodeUnlock';
import { DeviceUnlock } from './DeviceUnlock';
import { WaitLine } from './WaitLine';

/** That it is being opened, and how far that is once there is much to open. */
function Opening({ gate }: { gate: Gate }) {
  const percent = gate.opened.value;
  return <>{percent > 0 && percent < 100 ? text('unlock.opening', { percent }) : text('unlock.busy')}</>;
}

/** The locked panel: a passphrase, and calm words when it does not fit. */
export function Unlock({ gate }: { gate: Gate }) {
  const vaults = gate.vaults.value;
  const [chosen, setChosen] = useState<string>();
  const vaultId = chosen ?? vaults[0]?.id ?? '';
  // A signal, not state: Enter right after the last letter must find that letter.
  const passphrase = useSignal('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<LocaleKey>();
  const form = useRef<HTMLFormElement>(null);
  // There is one thing to do here.
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>('input:not([type=radio])')?.focus(), []);

  const [hasForgotten, setForgotten] = useState(false);

  async function unlock(event: Event): Promise<void> {
    event.preventDefault();
    if (passphrase.value === '') return setProblem('unlock.empty');
    const refused = await gate.unlock(vaultId, passphrase.value);
    if (refused) setProblem(`refusal.${refused}`);
  }

  if (hasForgotten) return <CodeUnlock gate={gate} vaultId={vaultId} onBack={() => setForgotten(false)} />;
  return (
    <Screen title={text('unlock.title')} lead={text('unlock.lead')}>
      <form ref={form} class="card" onSubmit={(event) => void unlock(event)} noValidate>
        {vaults.length > 1 && (
          <Choice
            label={text('unlock.which')}
            value={vaultId}
            options={vaults.map((vault) => ({ value: vault.id, label: vault.label }))}
            onChoose={setChosen}
            stacked
          />
        )}
        <Passphrase
          label={text('unlock.passphrase')}
          value={passphrase.value}
          shown={shown}
          onShow={setShown}
          onInput={(typed) => (passphrase.value = typed)}
          problem={problem && text(problem)}
          required
        />
        <WaitLine until={gate.waitUntil.value} now={gate.now} later={gate.later} />
        <Button look="primary" submit wide busy={gate.busy.value}>
          {gate.busy.value ? <Opening gate={gate} /> : text('unlock.open')}
        </Button>
      </form>
      <DeviceUnlock gate={gate} vaultId={vaultId} onRefused={setProblem} />
      <Button look="quiet" wide onClick={() => setForgotten(true)}>
        {text('keys.code-forgotten')}
      </Button>
      <Button look="quiet" wide onClick={gate.beginAnother}>
        {text('keys.another-vault')}
      </Button>
    </Screen>
  );
}
