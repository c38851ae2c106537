import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { hostOf } from '@/components/frame/host-of';
import type { App } from '@/lib/app/create-app';
import type { Asking } from '@/lib/app/placing-state';
import { text } from '@/locales/text';
import { OtherDossier, UnknownDossier } from './DossierQuestion';

/** The questions that are a yes or a no to one sentence. */
function YesOrNo({ app, asking }: { app: App; asking: Asking }) {
  const { question, attempt } = asking;
  if (question === 'other-page' || question === 'unknown-page') return null;
  const { title, origin } = attempt.page;
  return (
    <>
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
    </>
  );
}

/** The next question stands where the last one was answered: a double click may not answer it unread. */
const onlyFirst = (event: MouseEvent) => event.detail > 1 && event.stopPropagation();

/** What Naast asks before it writes: the wrong dossier, a field the client can read, words that would be replaced. */
export const PlacingQuestions = ({ app, asking }: { app: App; asking: Asking }) => (
  <div onClickCapture={onlyFirst}>
    <Message tone="attention">
      {asking.question === 'other-page' && <OtherDossier app={app} asking={asking} />}
      {asking.question === 'unknown-page' && <UnknownDossier app={app} asking={asking} />}
      <YesOrNo app={app} asking={asking} />
    </Message>
  </div>
);
