import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { NewPassphrase, wrongWith } from '@/components/vault/NewPassphrase';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

interface RenewVaultProps {
  app: App;
  /** The passphrase of now, as typed. */
  now: string;
  /** Says at the passphrase of now what is wrong with it. */
  onRefused: (reason: LocaleKey | undefined) => void;
  onBack: () => void;
}

/** Full renewal: what it does and what it cannot do, another passphrase, and then once more whether it must happen. */
export function RenewVault({ app, now, onRefused, onBack }: RenewVaultProps) {
  const next = useSignal('');
  const again = useSignal('');
  const [problem, setProblem] = useState<LocaleKey>();
  const [isSure, setSure] = useState(false);
  const unreadable = app.state.unreadable.value;

  function ask(event: Event): void {
    event.preventDefault();
    const wrong = wrongWith(next.value, again.value);
    setProblem(wrong);
    onRefused(now === '' ? 'unlock.empty' : undefined);
    if (!wrong && now !== '') setSure(true);
  }

  async function renew(): Promise<void> {
    const reason = await app.renew(now, next.value);
    if (!reason) return;
    setSure(false);
    if (reason === 'same-passphrase') setProblem(`refusal.${reason}`);
    else onRefused(`refusal.${reason}`);
  }

  if (isSure)
    return (
      <div class="suggestion" role="group" aria-label={text('renewal.sure')}>
        <h3>{text('renewal.sure')}</h3>
        <p>{text('renewal.then')}</p>
        {unreadable > 0 && <p>{text('renewal.unreadable', { count: unreadable })}</p>}
        <Button look="danger" wide onClick={() => void renew()}>
          {text('renewal.yes')}
        </Button>
        <Button look="quiet" wide onClick={() => setSure(false)}>
          {text('frame.cancel')}
        </Button>
      </div>
    );
  return (
    <form class="suggestion" noValidate onSubmit={ask} aria-label={text('renewal.title')}>
      <h3>{text('renewal.title')}</h3>
      <p>{text('renewal.what')}</p>
      <p>{text('renewal.not')}</p>
      <NewPassphrase
        passphrase={next}
        again={again}
        labels={{ first: text('keys.passphrase-next'), again: text('keys.passphrase-next-again') }}
        suggest={app.suggestPassphrase}
        problem={problem && text(problem)}
      />
      <Button look="primary" submit wide>
        {text('renewal.title')}
      </Button>
      <Button look="quiet" wide onClick={onBack}>
        {text('frame.cancel')}
      </Button>
    </form>
  );
}
