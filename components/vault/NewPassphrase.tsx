import type { Signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { Passphrase } from '@/components/controls/Field';
import { judgePassphrase } from '@/lib/vault/passphrase';
import { text } from '@/locales/text';
import { Suggestion } from './Suggestion';

interface NewPassphraseProps {
  /** Signals, not state: Enter right after the last letter must find that letter. */
  passphrase: Signal<string>;
  again: Signal<string>;
  labels: { first: string; again: string };
  suggest: () => Promise<string>;
  problem?: string | undefined;
}

/** What is wrong with a new passphrase that was typed twice; nothing when it may be used. */
export function wrongWith(passphrase: string, again: string): LocaleKey | undefined {
  const judged = judgePassphrase(passphrase);
  if (!judged.ok) return `passphrase.${judged.reason}`;
  return passphrase === again ? undefined : 'passphrase.unequal';
}

/** A new passphrase: a suggestion, how strong it is, and typed twice. */
export function NewPassphrase({ passphrase, again, labels, suggest, problem }: NewPassphraseProps) {
  const [shown, setShown] = useState(false);
  const second = useRef<HTMLInputElement>(null);
  const judged = judgePassphrase(passphrase.value);
  return (
    <>
      <Suggestion
        suggest={suggest}
        onTake={(suggested) => {
          passphrase.value = suggested;
          setShown(true);
          // What is left to do comes into view: typing the words over once.
          second.current?.focus();
        }}
      />
      <Passphrase
        label={labels.first}
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
        label={labels.again}
        inputRef={second}
        value={again.value}
        shown={shown}
        onShow={setShown}
        onInput={(typed) => (again.value = typed)}
        problem={problem}
        required
      />
    </>
  );
}
