import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { hostOf } from '@/components/frame/host-of';
import type { App } from '@/lib/app/create-app';
import type { Placing } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

type Asking = Extract<Placing, { state: 'asking' }>;

/** What Naast asks before it writes: the wrong dossier, a field the client can read, words that would be replaced. */
export function PlacingQuestions({ app, asking }: { app: App; asking: Asking }) {
  const { question, attempt } = asking;
  const { title, origin } = attempt.page;
  return (
    <Message tone="attention">
      <p>{text(`ask.${question}`, { title: title || hostOf(origin), host: hostOf(origin) })}</p>
      <div class="actions stacked">
        {question === 'who-reads' ? (
          <>
            <Button look="primary" onClick={() => void app.placing.setReaders('colleagues')}>
              {text('ask.only-colleagues')}
            </Button>
            <Button onClick={() => void app.placing.setReaders('client')}>{text('ask.client-too')}</Button>
          </>
        ) : (
          <Button look="primary" onClick={() => void app.placing.agree()}>
            {text(`ask.${question}-yes`)}
          </Button>
        )}
        <Button look="quiet" onClick={() => app.placing.cancel()}>
          {text('frame.cancel')}
        </Button>
      </div>
    </Message>
  );
}
