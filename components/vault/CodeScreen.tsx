import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import { Screen } from '@/components/frame/Screen';
import { printScreen } from '@/components/hide/print-screen';
import type { WaysIn } from '@/lib/app/ways-in';
import { text } from '@/locales/text';

const bare = (typed: string) => typed.toUpperCase().replaceAll(/[\s-]/gu, '');

interface CodeScreenProps {
  ways: WaysIn;
  /** The neutral label of the vault, for the sheet. */
  vault: string;
}

/** A recovery code, shown once. Typing its end is what makes sure that it was written down; until then it opens nothing. */
export function CodeScreen({ ways, vault }: CodeScreenProps) {
  const typed = useSignal('');
  const [problem, setProblem] = useState<LocaleKey>();
  const code = ways.fresh.value?.code ?? '';

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (bare(typed.value) !== bare(code.slice(-9))) return setProblem('keys.code-unequal');
    const refused = await ways.keep();
    setProblem(refused && `refusal.${refused}`);
  }

  return (
    <Screen title={text('keys.code-title')} lead={text('keys.code-lead')}>
      <section class="card sheet-of-code">
        <p class="quiet-text">{text('keys.code-sheet', { vault, day: new Date().toLocaleDateString('nl-NL') })}</p>
        <p class="recovery-code" translate={false}>
          {code}
        </p>
        <p>{text('keys.code-how')}</p>
        <Button onClick={printScreen}>{text('keys.print')}</Button>
      </section>
      <form class="card" onSubmit={(event) => void keep(event)} noValidate>
        <TextLine
          label={text('keys.code-check')}
          hint={text('keys.code-check-hint')}
          value={typed.value}
          onInput={(value) => (typed.value = value)}
          problem={problem && text(problem)}
          required
        />
        <Button look="primary" submit wide>
          {text('keys.code-keep')}
        </Button>
        <Button look="quiet" wide onClick={ways.putOff}>
          {text('keys.code-later')}
        </Button>
      </form>
    </Screen>
  );
}
