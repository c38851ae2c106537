import { Button } from '@/components/controls/Button';
import { ShowOnPage } from '@/components/entry/ShowOnPage';
import { recordedOn } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Entry } from '@/lib/case/entries';
import { earlier } from '@/lib/case/journal';
import type { Question } from '@/lib/protocol/schema';
import { text } from '@/locales/text';
import { entryLines } from './entry-lines';
import { Withdraw } from './Withdraw';

interface EntryCardProps {
  app: App;
  open: OpenCase;
  entry: Entry;
  /** What it answers; absent where nobody knows how to ask that again. */
  question: Pick<Question, 'id' | 'kind'> | undefined;
}

function whereItStands({ view }: OpenCase, entry: Entry): LocaleKey {
  if (!view.notInDossier.includes(entry)) return 'entry.in-dossier';
  if (view.uncertain.has(entry.id)) return 'entry.uncertain';
  return view.copied.has(entry.id) ? 'entry.copied' : 'entry.not-in-dossier';
}

function Earlier({ open, entry }: { open: OpenCase; entry: Entry }) {
  const before = earlier(open.file.journal, entry);
  if (before.length === 0) return null;
  return (
    <details>
      <summary>{text('entry.earlier', { count: before.length })}</summary>
      {before.map((old) => (
        <p key={old.id} class="struck">
          {entryLines(open.file.pack, old).join(' — ')}
        </p>
      ))}
    </details>
  );
}

/**
 * A recorded fact. It is never edited: correcting opens a new entry that replaces it, and the old one stays readable.
 * Withdrawing is for what should not be here at all.
 */
export function EntryCard({ app, open, entry, question }: EntryCardProps) {
  const correct = () =>
    question &&
    app.go({
      screen: 'entry',
      draftId: app.drafting.begin(question, open.file.id, { correcting: entry }),
      back: app.state.route.value,
    });
  return (
    <li class="entry">
      {entryLines(open.file.pack, entry).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="quiet-text">
        {text('entry.recorded', { at: recordedOn(entry) })} · {text(whereItStands(open, entry))}
      </p>
      <Earlier open={open} entry={entry} />
      <div class="actions">
        {entry.value.kind === 'signal' && <ShowOnPage app={app} marked={entry.value} />}
        {question && (
          <Button look="quiet" icon="pen" onClick={correct}>
            {text('entry.correct')}
          </Button>
        )}
        <Withdraw app={app} open={open} entry={entry} />
      </div>
    </li>
  );
}
