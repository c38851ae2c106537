import { useEffect, useState } from 'preact/hooks';
import { BeforePlacing } from '@/components/coach/BeforePlacing';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { AsReader } from './AsReader';
import { Draggable } from './Draggable';
import { EntryPicker } from './EntryPicker';
import { followPage } from './follow-page';
import { inDoubt } from './in-doubt';
import { Outcome, sentenceOf } from './Outcome';
import { PlaceActions } from './PlaceActions';
import { Preview } from './Preview';
import { TargetLine } from './TargetLine';

/** What will be written: which facts, under which heading, and the text itself to the letter. */
function Composing({ app }: { app: App }) {
  const { note } = app;
  const [asReader, setAsReader] = useState(false);
  return (
    <>
      <EntryPicker app={app} />
      <Choice
        label={text('note.form')}
        value={note.form.value}
        options={[
          { value: 'neutral', label: text('note.neutral') },
          { value: 'open', label: text('note.open') },
        ]}
        onChoose={note.chooseForm}
      />
      {note.caseOnScreen.value && (
        <BeforePlacing app={app} open={note.caseOnScreen.value} entries={note.chosen.value} />
      )}
      {note.text.value === '' ? (
        <p class="empty">{text('note.nothing-chosen')}</p>
      ) : (
        <>
          <div class="actions">
            <Button look="quiet" icon="eye" onClick={() => setAsReader(!asReader)}>
              {text(asReader ? 'reader.back' : 'reader.title')}
            </Button>
          </div>
          {asReader ? (
            <AsReader app={app} />
          ) : (
            <Draggable app={app}>
              <Preview words={app.note.text.value} />
            </Draggable>
          )}
        </>
      )}
    </>
  );
}

/** From entries to the dossier: choose, read exactly what will be written, see where it goes, place it. */
export function NoteScreen({ app, caseId }: { app: App; caseId: string }) {
  useEffect(() => followPage(app), [app]);
  const ready = app.note.text.value !== '';
  const placing = app.state.placing.value;
  const doubtful = inDoubt(placing);
  // Until it is known what stands in the dossier there is nothing else to do here.
  const settled = placing.state !== 'placed' && doubtful === undefined;
  return (
    <Screen title={text('note.title')} onBack={() => app.go({ screen: 'case', caseId })}>
      {settled && <Composing app={app} />}
      {doubtful !== undefined && <Preview words={doubtful} />}
      <p role="status" class="only-heard">
        {sentenceOf(placing)}
      </p>
      <div class="dock">
        <Outcome app={app} caseId={caseId} />
        {settled && ready && <TargetLine app={app} brief={placing.state === 'asking'} />}
        {(settled || placing.state === 'busy') && ready && <PlaceActions app={app} />}
      </div>
    </Screen>
  );
}
