import { Button } from '@/components/controls/Button';
import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/state';
import type { Entry } from '@/lib/case/entries';
import { earlier } from '@/lib/case/journal';
import type { Question } from '@/lib/protocol/schema';
import { text } from '@/locales/text';
import { entryLines } from './entry-lines';

interface EntryCardProps {
  app: App;
  open: OpenCase;
  entry: Entry;
  question: Question;
}

function whereItStands({ view }: OpenCase, entry: Entry): LocaleKey {
  if (!view.notInDossier.includes(entry)) return 'entry.in-dossier';
  if (view.uncertain.has(entry.id)) return 'entry.uncertain';
  return view.copied.has(entry.id) ? 'entry.copied' : 'entry.not-in-dossier';
}

/** A recorded fact. It is never edited: correcting opens a new entry that replaces it, and the old one stays readable. */
export function EntryCard({ app, open, entry, question }: EntryCardProps) {
  const before = earlier(open.file.journal, entry);
  return (
    <li class="entry">
      {entryLines(open.file.pack, entry).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="quiet-text">
        {text('entry.recorded', { at: moment(entry.at) })} · {text(whereItStands(open, entry))}
      </p>
      {before.length > 0 && (
        <details>
          <summary>{text('entry.earlier', { count: before.length })}</summary>
          {before.map((old) => (
            <p key={old.id} class="struck">
              {entryLines(open.file.pack, old).join(' — ')}
            </p>
          ))}
        </details>
      )}
      <Button
        look="quiet"
        icon="pen"
        onClick={() =>
          app.go({ screen: 'entry', draftId: app.drafting.begin(question, open.file.id, { correcting: entry }) })
        }
      >
        {text('entry.correct')}
      </Button>
    </li>
  );
}
