import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Entry } from '@/lib/case/entries';
import { askedBy } from '@/lib/case/asked-by';
import { said, text } from '@/locales/text';
import { hintedEntries, personalInEntries } from './hinted-entries';

/** The open hints of a note in one calm list, and personal data it may do without. It is there to look at; nothing waits for it. */
export function BeforePlacing({ app, open, entries }: { app: App; open: OpenCase; entries: readonly Entry[] }) {
  const found = [...personalInEntries(app, entries), ...hintedEntries(app, entries)];
  if (found.length === 0) return null;
  function correct(entry: Entry): void {
    const question = askedBy(open.file.pack, entry);
    if (!question) return;
    const draftId = app.drafting.begin(question, open.file.id, { correcting: entry });
    app.go({ screen: 'entry', draftId, back: { screen: 'note', caseId: open.file.id } });
  }
  return (
    <details class="picker">
      <summary>{text(found.length === 1 ? 'hints.open-one' : 'hints.open', { count: found.length })}</summary>
      <p class="quiet-text">{text('hints.before-placing-why')}</p>
      <ul class="plain" aria-label={text('hints.before-placing')}>
        {found.map(({ entry, text: words, remark }) => (
          <li key={`${entry.id} ${remark.kind} ${remark.start} ${words}`}>
            <p>
              “{words.slice(remark.start, remark.end)}” {said(remark.question)}
            </p>
            <div class="actions">
              <Button look="quiet" icon="pen" onClick={() => correct(entry)}>
                {text('hints.to-entry')}
              </Button>
              <Button look="quiet" icon="check" onClick={() => void app.coaching.leave(words, remark)}>
                {text('hints.leave')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
