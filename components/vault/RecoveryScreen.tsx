import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Passphrase } from '@/components/controls/Field';
import { Message } from '@/components/controls/Message';
import { moment } from '@/components/frame/moment';
import { Screen } from '@/components/frame/Screen';
import type { Gate } from '@/lib/app/gate';
import type { Recovery, Remains } from '@/lib/vault/vault';
import { text } from '@/locales/text';

/** Both counts, side by side: what the storage holds and what the copy holds. */
function Counts({ remains }: { remains: Remains }) {
  const { found, expected, copy } = remains;
  return (
    <dl class="counts">
      {expected !== undefined && (
        <div>
          <dt>{text('recovery.expected')}</dt>
          <dd>{text('recovery.parts', { count: expected })}</dd>
        </div>
      )}
      <div>
        <dt>{text('recovery.found')}</dt>
        <dd>{found === undefined ? text('recovery.not-readable') : text('recovery.parts', { count: found })}</dd>
      </div>
      <div>
        <dt>{text('recovery.copy')}</dt>
        <dd>
          {copy ? text('recovery.parts-at', { count: copy.records, at: moment(copy.at) }) : text('recovery.no-copy')}
        </dd>
      </div>
    </dl>
  );
}

/** Part of the vault is gone: says what is where, and puts it together with the passphrase. Nothing is thrown away. */
export function RecoveryScreen({ gate }: { gate: Gate }) {
  // A signal, not state: Enter right after the last letter must find that letter.
  const passphrase = useSignal('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<LocaleKey>();
  const ruin = gate.ruin.value;
  const remains = ruin?.remains;
  const hasCopy = remains?.copy !== undefined;

  async function recover(how: Recovery): Promise<void> {
    if (passphrase.value === '') return setProblem('unlock.empty');
    setProblem(undefined);
    const refused = await gate.recover(passphrase.value, how);
    if (refused) setProblem(`refusal.${refused}`);
  }

  return (
    <Screen title={text('recovery.title')} lead={text('recovery.lead', { vault: ruin?.vault.label ?? '' })}>
      {remains ? <Counts remains={remains} /> : <p role="status">{text('recovery.counting')}</p>}
      <form
        class="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void recover(hasCopy ? 'restore' : 'go-on');
        }}
      >
        <Passphrase
          label={text('unlock.passphrase')}
          value={passphrase.value}
          shown={shown}
          onShow={setShown}
          onInput={(typed) => (passphrase.value = typed)}
          problem={problem && text(problem)}
          required
        />
        {hasCopy && (
          <Button look="primary" submit wide busy={gate.busy.value}>
            {text('recovery.restore')}
          </Button>
        )}
        <Button look={hasCopy ? 'quiet' : 'primary'} wide busy={gate.busy.value} onClick={() => void recover('go-on')}>
          {text('recovery.go-on')}
        </Button>
      </form>
      <Message tone="calm">{text('recovery.safe')}</Message>
      {gate.vaults.value.length > 1 && (
        <Button look="quiet" onClick={gate.chooseAnother}>
          {text('recovery.another')}
        </Button>
      )}
    </Screen>
  );
}
