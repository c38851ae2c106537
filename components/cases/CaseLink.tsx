import { Icon } from '@/components/controls/Icon';
import { day, moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { firstDue } from '@/lib/case/to-do';
import { text } from '@/locales/text';

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

/** How long a closed case still stays beside its dossier. */
function Term({ app, open }: { app: App; open: OpenCase }) {
  if (!open.view.closed) return null;
  const left = app.clearing.left(open);
  return <span class="tag">{left > 0 ? text('archive.left', { count: left }) : text('archive.over')}</span>;
}

/** A case among the others: its name, how far it is, and what asks for attention. */
export const CaseLink = ({ app, open }: { app: App; open: OpenCase }) => (
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
        <Term app={app} open={open} />
        <Unfinished app={app} open={open} />
        {open.view.toPlace.length > 0 && (
          <span class="tag">{text('cases.not-in-dossier', { count: open.view.toPlace.length })}</span>
        )}
      </span>
      <Icon name="chevron" />
    </button>
  </li>
);
