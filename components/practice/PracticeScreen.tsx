import { useState } from 'preact/hooks';
import { CoachedArea } from '@/components/coach/CoachedArea';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { isConcrete } from './is-concrete';
import { sentences } from './sentences';

/** Ten vague sentences, one at a time; the coach that looks along is the one of the panel itself. Nothing is kept. */
export function PracticeScreen({ app }: { app: App }) {
  const [at, setAt] = useState(0);
  const [written, setWritten] = useState<readonly string[]>(sentences.map(({ vague }) => vague));
  const sentence = sentences[at];
  const back = () => app.go({ screen: 'settings' });
  if (!sentence)
    return (
      <Screen title={text('practice.title')} lead={text('practice.done')} onBack={back}>
        <ul class="plain">
          {written.map((words, index) => (
            <li key={index} class="entry">
              {words}
            </li>
          ))}
        </ul>
        <Button onClick={() => setAt(0)}>{text('practice.again')}</Button>
      </Screen>
    );
  const words = written[at] ?? '';
  const change = (typed: string) => setWritten(written.map((known, index) => (index === at ? typed : known)));
  const concrete = isConcrete(app, words, sentence.vague);
  return (
    <Screen
      key={at}
      title={text('practice.title')}
      lead={text('practice.which', { at: at + 1, count: sentences.length })}
      onBack={back}
    >
      <section class="card">
        <h2>{text('practice.seen')}</h2>
        <p>{sentence.seen}</p>
      </section>
      <section class="card">
        <CoachedArea
          app={app}
          keeps={false}
          type="observation"
          label={text('practice.write')}
          value={words}
          onInput={change}
          rows={3}
        />
        <div role="status">{concrete && <Message tone="done">{text('practice.concrete')}</Message>}</div>
      </section>
      <div class="actions">
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{text('practice.before')}</Button>}
        <Button look="primary" onClick={() => setAt(at + 1)}>
          {text(concrete ? 'practice.next' : 'practice.pass')}
        </Button>
      </div>
    </Screen>
  );
}
