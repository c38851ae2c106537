import { useEffect } from 'preact/hooks';
import { BeginningCard } from '@/components/beginning/BeginningCard';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import { followPage } from '@/components/note/follow-page';
import { day, moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/state';
import { firstDue } from '@/lib/case/to-do';
import { text } from '@/locales/text';
import { CaptureList } from './CaptureList';
import { FindCase } from './FindCase';
import { LooseDrafts } from './LooseDrafts';
import { NewCase } from './NewCase';

const state = ({ view }: OpenCase) => {
  if (view.closed) return text('cases.closed');
  const count = (status: string) => view.steps.filter((step) => step.status === status).length;
  return text('cases.steps-done', { done: count('done'), busy: count('busy') });
};

/** That something is due, and since when; nothing about what. */
function Reminder({ open }: { open: OpenCase }) {
  const term = firstDue(open.view);
  if (!term) return null;
  const words = term.daysLeft === 0 ? text('todo.due-today') : text('todo.due-since', { day: day(term.due) });
  return <span class="tag">{words}</span>;
}

/** That something is half-written; nothing about what. */
function Unfinished({ app, open }: { app: App; open: OpenCase }) {
  const count = app.state.drafts.value.filter(
    (draft) => draft.caseId === open.file.id && app.drafting.isTyped(draft.id),
  ).length;
  return count === 0 ? null : <span class="tag">{text('cases.not-kept', { count })}</span>;
}

const CaseLink = ({ app, open }: { app: App; open: OpenCase }) => (
  <li>
    <button type="button" class="row" onClick={() => app.go({ screen: 'case', caseId: open.file.id })}>
      <span class="row-main">
        <b>{open.view.label}</b>
        <span class="quiet-text">
          {state(open)} · {moment(open.view.lastActivity)}
        </span>
        {app.dossiers.isBeside(open.file.id) && (
          <span class="tag beside">
            <i class="dot" aria-hidden="true" /> {text('cases.beside')}
          </span>
        )}
        <Reminder open={open} />
        <Unfinished app={app} open={open} />
        {open.view.toPlace.length > 0 && (
          <span class="tag">{text('cases.not-in-dossier', { count: open.view.toPlace.length })}</span>
        )}
      </span>
      <Icon name="chevron" />
    </button>
  </li>
);

/** A page that may not be seen cannot be known either; said only where there is a case it could be of. */
const PageUnseen = ({ app }: { app: App }) =>
  app.state.target.value.state === 'no-access' ? <p class="quiet-text">{text('cases.page-unseen')}</p> : null;

/** Every case under its pseudonym, newest activity first; what was marked or left half-written stands on top. */
export function CaseList({ app }: { app: App }) {
  const cases = app.state.cases.value;
  const found = app.searching.found.value;
  useEffect(() => followPage(app, true), [app]);
  const unreadable = app.state.unreadable.value;
  return (
    <Screen title={text('cases.title')}>
      {(unreadable > 0 || app.state.altered.value) && (
        <Message tone="problem">
          <p>{unreadable > 0 ? text('cases.unreadable', { count: unreadable }) : text('cases.altered')}</p>
          <Button look="quiet" onClick={() => void app.repair()}>
            {text('cases.repair')}
          </Button>
        </Message>
      )}
      <BeginningCard app={app} />
      <CaptureList app={app} />
      <LooseDrafts app={app} />
      {cases.length === 0 ? (
        <p class="empty">{text('cases.none')}</p>
      ) : (
        <>
          <FindCase app={app} />
          <PageUnseen app={app} />
          {found.length === 0 && <p class="empty">{text('search.none')}</p>}
          <ul class="rows">
            {found.map((open) => (
              <CaseLink key={open.file.id} app={app} open={open} />
            ))}
          </ul>
        </>
      )}
      <NewCase
        app={app}
        onMade={(caseId) => app.go({ screen: 'case', caseId })}
        opener={(start) => (
          <Button look={cases.length === 0 ? 'primary' : 'plain'} icon="plus" wide onClick={start}>
            {text('cases.new')}
          </Button>
        )}
      />
    </Screen>
  );
}
