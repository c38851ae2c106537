import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { NewCase } from '@/components/cases/NewCase';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';

/** As many as fit above the bar without hiding the form; the others are one click further. */
const shownCases = 2;

interface KeepInProps {
  app: App;
  draft: Draft;
  onKeep: (caseId: string) => void;
}

/** Which open case: the one used last on top. A text from another dossier than the case's own is asked about first. */
function ChooseCase({ app, draft, onKeep }: KeepInProps) {
  const [all, setAll] = useState(false);
  const [doubted, setDoubted] = useState<OpenCase>();
  const open = app.state.cases.value
    .filter((known) => !known.view.closed)
    .toSorted((a, b) => (a.view.lastActivity < b.view.lastActivity ? 1 : -1));
  const page = app.pageOf(draft);
  const keep = (known: OpenCase) =>
    page && app.belongs(known, page) === 'no' ? setDoubted(known) : onKeep(known.file.id);
  if (doubted && page) {
    const { label } = doubted.view;
    return (
      <Message tone="attention">
        <p>{text('entry.other-dossier', { title: page.title || page.origin, label })}</p>
        <Button look="danger" wide onClick={() => onKeep(doubted.file.id)}>
          {text('entry.other-dossier-yes', { label })}
        </Button>
        <Button look="quiet" onClick={() => setDoubted(undefined)}>
          {text('frame.cancel')}
        </Button>
      </Message>
    );
  }
  return (
    <>
      <h2>{text('entry.keep-in')}</h2>
      {(all ? open : open.slice(0, shownCases)).map((known) => (
        <Button key={known.file.id} look="primary" wide onClick={() => keep(known)}>
          {text('entry.keep-in-case', { label: known.view.label })}
        </Button>
      ))}
      {!all && open.length > shownCases && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('entry.more-cases')}
        </Button>
      )}
      <NewCase
        app={app}
        onMade={onKeep}
        opener={(start) => (
          <Button icon="plus" wide onClick={start}>
            {text('cases.new')}
          </Button>
        )}
      />
    </>
  );
}

/**
 * Saving and choosing the case are one click: a signal without a case shows a button per open case, so that nobody can
 * save in a case they did not name.
 */
export function KeepIn({ app, draft, onKeep }: KeepInProps) {
  const { caseId } = draft;
  return (
    <section class="dock" aria-label={text('entry.keep-in')}>
      {caseId ? (
        <Button look="primary" icon="check" wide onClick={() => onKeep(caseId)}>
          {text('entry.save')}
        </Button>
      ) : (
        <ChooseCase app={app} draft={draft} onKeep={onKeep} />
      )}
    </section>
  );
}
