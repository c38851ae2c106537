import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Passphrase } from '@/components/controls/Field';
import { NewPassphrase, wrongWith } from '@/components/vault/NewPassphrase';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { DeviceWay } from './DeviceWay';
import { RenewVault } from './RenewVault';

/** Recovery code, passphrase, device, and all of it anew. Each asks for the passphrase of now: an unlocked panel alone is not enough. */
export function KeysCard({ app }: { app: App }) {
  const { ways, vaultId } = app;
  const now = useSignal('');
  const next = useSignal('');
  const again = useSignal('');
  const [shown, setShown] = useState(false);
  const [changing, setChanging] = useState<'passphrase' | 'all'>();
  const [refused, setRefused] = useState<LocaleKey>();
  const [problem, setProblem] = useState<LocaleKey>();
  useEffect(() => void ways.look(vaultId), [vaultId]);

  async function makeCode(): Promise<void> {
    const reason = now.value === '' ? 'unlock.empty' : await ways.renew(vaultId, now.value);
    setRefused(reason && (reason === 'unlock.empty' ? reason : `refusal.${reason}`));
  }

  async function change(): Promise<void> {
    const wrong = wrongWith(next.value, again.value);
    setProblem(wrong);
    if (wrong) return;
    const reason = await ways.changePassphrase(vaultId, now.value, next.value);
    setRefused(reason && `refusal.${reason}`);
    if (reason) return;
    setChanging(undefined);
    now.value = next.value = again.value = '';
    app.say({ tone: 'done', key: 'keys.changed' });
  }

  return (
    <section class="card">
      <h2>{text('keys.title')}</h2>
      {ways.hasCode.value !== undefined && <p>{text(ways.hasCode.value ? 'keys.has-code' : 'keys.no-code')}</p>}
      <Passphrase
        label={text('keys.passphrase-now')}
        value={now.value}
        shown={shown}
        onShow={setShown}
        onInput={(typed) => (now.value = typed)}
        problem={refused && text(refused)}
      />
      {changing === 'all' && (
        <RenewVault app={app} now={now.value} onRefused={setRefused} onBack={() => setChanging(undefined)} />
      )}
      {changing === 'passphrase' && (
        <form
          class="suggestion"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void change();
          }}
        >
          <NewPassphrase
            passphrase={next}
            again={again}
            labels={{ first: text('keys.passphrase-next'), again: text('keys.passphrase-next-again') }}
            suggest={app.suggestPassphrase}
            problem={problem && text(problem)}
          />
          <Button look="primary" submit wide>
            {text('keys.change')}
          </Button>
        </form>
      )}
      {changing === undefined && (
        <>
          <p class="quiet-text">{text('keys.change-why')}</p>
          <Button wide onClick={() => setChanging('passphrase')}>
            {text('keys.change')}
          </Button>
          <Button wide onClick={() => void makeCode()}>
            {text('keys.new-code')}
          </Button>
          <DeviceWay app={app} now={now.value} onRefused={setRefused} />
          <p class="quiet-text">{text('renewal.why')}</p>
          <Button wide onClick={() => setChanging('all')}>
            {text('renewal.title')}
          </Button>
        </>
      )}
      <p class="quiet-text">{text('keys.wipe-why')}</p>
      <Button wide icon="lock" onClick={() => void app.lock('hard')}>
        {text('keys.wipe')}
      </Button>
    </section>
  );
}
