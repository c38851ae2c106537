import { Button } from '@/components/controls/Button';
import { NewCase } from '@/components/cases/NewCase';
import type { App } from '@/lib/app/create-app';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';

/**
 * Saving and choosing the case are one click: a signal without a case shows a button per open case, so that nobody can
 * save in a case they did not name.
 */
export function KeepIn({ app, draft, onKeep }: { app: App; draft: Draft; onKeep: (caseId: string) => void }) {
  if (draft.caseId) {
    const caseId = draft.caseId;
    return (
      <div class="dock">
        <Button look="primary" icon="check" wide onClick={() => onKeep(caseId)}>
          {text('entry.save')}
        </Button>
      </div>
    );
  }
  const open = app.state.cases.value
    .filter((known) => !known.view.closed)
    .toSorted((a, b) => (a.view.lastActivity < b.view.lastActivity ? 1 : -1));
  return (
    <section class="dock" aria-label={text('entry.keep-in')}>
      <h2>{text('entry.keep-in')}</h2>
      {open.map((known) => (
        <Button key={known.file.id} look="primary" wide onClick={() => onKeep(known.file.id)}>
          {text('entry.keep-in-case', { label: known.view.label })}
        </Button>
      ))}
      <NewCase app={app} onMade={onKeep}>
        {(start) => (
          <Button icon="plus" wide onClick={start}>
            {text('cases.new')}
          </Button>
        )}
      </NewCase>
    </section>
  );
}
