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

/** From entries to the dossier: choose, read exactly what will be written, see where it goes, place it. */
export function NoteScreen({ app, caseId }: { app: App; caseId: string }) {
  useEffect(() => followPage(app), [app]);
  const { note } = app;
  const noteText = note.text.value;
  return (
    <Screen title={text('note.title')} onBack={() => app.go({ screen: 'case', caseId })}>
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
      {noteText === '' ? (
        <p class="empty">{text('note.nothing-chosen')}</p>
      ) : (
        <pre class="preview" tabIndex={0} aria-label={text('note.preview')} translate={false}>
          {noteText}
        </pre>
      )}
      <div aria-live="polite" class="placing">
        <Outcome app={app} caseId={caseId} />
        {noteText !== '' && <TargetLine app={app} />}
        {noteText !== '' && <PlaceActions app={app} />}
      </div>
    </Screen>
  );
}
