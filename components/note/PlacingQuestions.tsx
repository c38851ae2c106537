import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { PlacingQuestion } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

/** What Naast asks before it writes: the wrong dossier, a field the client can read, a field of one line. */
export function PlacingQuestions({ app, question }: { app: App; question: PlacingQuestion }) {
  const [answered, setAnswered] = useState<PlacingQuestion[]>([]);
  const cancel = () => (app.state.placing.value = { state: 'ready' });
  const goOn = () => {
    const all = [...answered, question];
    setAnswered(all);
    void app.placing.place(all);
  };
  return (
    <Message tone="attention">
      <p>{text(`ask.${question}`)}</p>
      <div class="actions stacked">
        {question === 'who-reads' ? (
          <>
            <Button look="primary" onClick={() => void app.placing.setReaders('colleagues', answered)}>
              {text('ask.only-colleagues')}
            </Button>
            <Button onClick={() => void app.placing.setReaders('client', answered)}>{text('ask.client-too')}</Button>
          </>
        ) : (
          <Button look={question === 'join-lines' ? 'primary' : 'danger'} onClick={goOn}>
            {text(`ask.${question}-yes`)}
          </Button>
        )}
        <Button look="quiet" onClick={cancel}>
          {text('frame.cancel')}
        </Button>
      </div>
    </Message>
  );
}
