import { useEffect, useState } from 'preact/hooks';
import { Message } from '@/components/controls/Message';
import { MarkedOn } from '@/components/entry/MarkedOn';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { Reading } from '@/lib/app/resuming';
import { text } from '@/locales/text';
import { ReadBack } from './ReadBack';
import { ResumeIn } from './ResumeIn';
import { Unread } from './Unread';

/** From a selected note back to a case: what could be read, what could not, and where it goes. */
export function ResumeScreen({ app, draftId }: { app: App; draftId: string }) {
  const [reading, setReading] = useState<Reading>();
  const draft = app.drafting.draftOf(draftId);
  const words = draft?.fields['quote'];
  useEffect(() => {
    let left = false;
    void app.resuming.read(draftId).then((read) => left || setReading(read));
    return () => {
      left = true;
    };
  }, [app, draftId, words]);
  return (
    <Screen title={text('resume.title')} onBack={() => app.go({ screen: 'entry', draftId })}>
      {!draft && <Message tone="calm">{text('entry.gone')}</Message>}
      {draft && reading && (
        <>
          <MarkedOn app={app} draft={draft} />
          <ReadBack reading={reading} />
          <Unread app={app} reading={reading} />
          {reading.facts.length > 0 && <ResumeIn app={app} draft={draft} reading={reading} />}
        </>
      )}
    </Screen>
  );
}
