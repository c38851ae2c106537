import { useEffect } from 'preact/hooks';
import { Choice } from '@/components/controls/Choice';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { EntryPicker } from './EntryPicker';
import { followPage } from './follow-page';
import { Outcome } from './Outcome';
import { PlaceActions } from './PlaceActions';
import { TargetLine } from './TargetLine';

/** What will be written: which facts, under which heading, and the text itself to the letter. */
function Composing({ app }: { app: App }) {
  const { note } = app;
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
        onChoose={(form) => (note.form.value = form)}
      />
      {note.text.value === '' ? (
        <p class="empty">{text('note.nothing-chosen')}</p>
      ) : (
        <pre class="preview" tabIndex={0} aria-label={text('note.preview')} translate={false}>
          {note.text.value}
        </pre>
      )}
    </>
  );
}

/** From entries to the dossier: choose, read exactly what will be written, see where it goes, place it. */
export function NoteScreen({ app, caseId }: { app: App; caseId: string }) {
  useEffect(() => followPage(app), [app]);
  const ready = app.note.text.value !== '';
  const placed = app.state.placing.value.state === 'placed';
  return (
    <Screen title={text('note.title')} onBack={() => app.go({ screen: 'case', caseId })}>
      {!placed && <Composing app={app} />}
      <div aria-live="polite" class="dock">
        <Outcome app={app} caseId={caseId} />
        {!placed && ready && <TargetLine app={app} />}
        {!placed && ready && <PlaceActions app={app} />}
      </div>
    </Screen>
  );
}
