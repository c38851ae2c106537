import { useState } from 'preact/hooks';
import { NewCase } from '@/components/cases/NewCase';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { Reading } from '@/lib/app/resuming';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';

interface ResumeInProps {
  app: App;
  draft: Draft;
  reading: Reading;
}

/** What adding would do, on the button itself; words alone where there is nothing to add. */
function AddButton({
  app,
  reading,
  open,
  onAdd,
}: Omit<ResumeInProps, 'draft'> & { open: OpenCase; onAdd: () => void }) {
  const { label } = open.view;
  const { fresh, found } = app.resuming.countFor(reading, open);
  if (fresh + found === 0) return <p class="quiet-text">{text('resume.has-all', { label })}</p>;
  const key = fresh === 0 ? 'resume.only-placed' : fresh === 1 ? 'resume.add-one' : 'resume.add-many';
  return (
    <Button wide onClick={onAdd}>
      {text(key, { label, count: fresh })}
    </Button>
  );
}

/** A new case, or one that is open. A note from another page than the case's own is asked about first. */
export function ResumeIn({ app, draft, reading }: ResumeInProps) {
  const [doubted, setDoubted] = useState<OpenCase>();
  const page = app.pageOf(draft);
  const cases = app.state.cases.value
    .filter((known) => !known.view.closed)
    .toSorted((a, b) => (a.view.lastActivity < b.view.lastActivity ? 1 : -1));

  async function add({ file }: OpenCase): Promise<void> {
    const takeBack = await app.resuming.addTo(draft.id, reading, file.id);
    if (!takeBack) return;
    app.go({ screen: 'case', caseId: file.id });
    app.say({ tone: 'done', key: 'resume.added', takeBack, takeBackKey: 'note.undo' });
  }

  if (doubted && page) {
    const { label } = doubted.view;
    return (
      <Message tone="attention">
        <p>{text('entry.other-dossier', { title: page.title || page.origin, label })}</p>
        <Button look="danger" wide onClick={() => void add(doubted)}>
          {text('resume.other-dossier-yes', { label })}
        </Button>
        <Button look="quiet" onClick={() => setDoubted(undefined)}>
          {text('frame.cancel')}
        </Button>
      </Message>
    );
  }
  return (
    <section class="card" aria-label={text('resume.where')}>
      <h2>{text('resume.where')}</h2>
      <p class="quiet-text">{text('resume.in-dossier')}</p>
      <NewCase
        app={app}
        start={(label) => app.resuming.makeCase(draft.id, reading, label)}
        onMade={(caseId) => app.go({ screen: 'case', caseId })}
        opener={(start) => (
          <Button look="primary" icon="plus" wide onClick={start}>
            {text('resume.make-case')}
          </Button>
        )}
      />
      {cases.map((open) => (
        <AddButton
          key={open.file.id}
          app={app}
          reading={reading}
          open={open}
          onAdd={() => (page && app.belongs(open, page) === 'no' ? setDoubted(open) : void add(open))}
        />
      ))}
    </section>
  );
}
