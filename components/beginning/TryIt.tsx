import { useState } from 'preact/hooks';
import { CoachedArea } from '@/components/coach/CoachedArea';
import { Message } from '@/components/controls/Message';
import { isConcrete } from '@/components/practice/is-concrete';
import { sentences } from '@/components/practice/sentences';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** A sentence of somebody who does not exist, with the coach of the panel itself beside it. Nothing is kept. */
export function TryIt({ app }: { app: App }) {
  const [demo] = sentences;
  const [words, setWords] = useState(demo?.vague ?? '');
  return (
    <section class="card">
      <p>
        <b>{text('practice.seen')}:</b> {demo?.seen}
      </p>
      <CoachedArea
        app={app}
        keeps={false}
        type="observation"
        label={text('practice.write')}
        value={words}
        onInput={setWords}
        rows={3}
      />
      <div role="status">
        {isConcrete(app, words, demo?.vague ?? '') && <Message tone="done">{text('practice.concrete')}</Message>}
      </div>
    </section>
  );
}
