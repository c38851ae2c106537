import { useState } from 'preact/hooks';
import { Check } from '@/components/controls/Choice';
import { entryLines } from '@/components/case/entry-lines';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Which facts go in this note: those not yet in the dossier, unless the professional chooses otherwise. */
export function EntryPicker({ app }: { app: App }) {
  // Unfolded when there is nothing chosen yet; after that it is the professional's to fold.
  const [unfolded] = useState(app.note.chosen.value.length === 0);
  const open = app.note.caseOnScreen.value;
  if (!open) return null;
  const candidates = app.note.candidates.value;
  return (
    <details class="picker" open={unfolded}>
      <summary>{text('note.chosen', { count: app.note.chosen.value.length, all: candidates.length })}</summary>
      {candidates.map((entry) => (
        <Check
          key={entry.id}
          label={entryLines(open.file.pack, entry).join(' · ').slice(0, 120) || '…'}
          checked={app.note.isChosen(entry.id)}
          onChange={() => app.note.toggle(entry.id)}
        />
      ))}
    </details>
  );
}
