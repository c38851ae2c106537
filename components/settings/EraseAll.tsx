import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Everything at once, and only for who typed the word: a slip of the hand erases nothing. */
export function EraseAll({ app }: { app: App }) {
  const typed = useSignal('');
  const [problem, setProblem] = useState<string>();
  const word = text('keeping.word');

  async function erase(): Promise<void> {
    if (typed.value.trim() !== word) return setProblem(text('keeping.wrong-word', { word }));
    const reason = await app.clearing.eraseAll();
    if (reason) setProblem(text(`refusal.${reason}`));
  }

  return (
    <form
      class="card"
      noValidate
      aria-label={text('keeping.all')}
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <h2>{text('keeping.all')}</h2>
      <p>{text('keeping.all-why')}</p>
      <TextLine
        label={text('keeping.type-word', { word })}
        value={typed.value}
        onInput={(value) => (typed.value = value)}
        problem={problem}
      />
      <Button look="danger" submit wide>
        {text('keeping.all')}
      </Button>
    </form>
  );
}
