import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button';
import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Deadline } from '@/lib/case/deadlines';
import { locate } from '@/lib/case/step-course';
import { isDue, type ToDo } from '@/lib/case/to-do';
import { said, text } from '@/locales/text';
import { ToQuestion } from './ToQuestion';
import { Why } from './Why';

interface ToDoItemProps<Kind extends ToDo['kind'] = ToDo['kind']> {
  app: App;
  open: OpenCase;
  item: Extract<ToDo, { kind: Kind }>;
}

function whenOf({ due, daysLeft, expectation }: Deadline): string {
  if (daysLeft < 0) return text(expectation ? 'todo.expected-past' : 'todo.past', { day: day(due) });
  if (daysLeft === 0) return text('todo.today');
  return text(expectation ? 'todo.expected' : 'todo.by', { day: day(due) });
}

const When = ({ deadline }: { deadline: Deadline }) => (
  <p class={`quiet-text${isDue(deadline) ? ' due' : ''}`}>{whenOf(deadline)}</p>
);

/** What still has to go to the dossier, and what nobody has checked there. */
function Note({ app, open }: ToDoItemProps<'note'>) {
  const { toPlace, copied, uncertain } = open.view;
  const count = toPlace.length;
  return (
    <>
      {count > 0 && <p>{text(count === 1 ? 'case.one-waiting' : 'case.many-waiting', { count })}</p>}
      {copied.size > 0 && <p>{text('case.copied', { count: copied.size })}</p>}
      {uncertain.size > 0 && <p>{text('case.uncertain', { count: uncertain.size })}</p>}
      <Button
        look={count > 0 ? 'primary' : 'plain'}
        icon="place"
        wide
        onClick={() => app.go({ screen: 'note', caseId: open.file.id })}
      >
        {text(count > 0 ? 'case.to-note' : 'case.note-again')}
      </Button>
    </>
  );
}

const Required = ({ app, open, item: { rule, question } }: ToDoItemProps<'require'>) => (
  <>
    <p>{said(rule.effect.text)}</p>
    <ToQuestion app={app} open={open} question={question} />
    <Why open={open} about="advice" when={rule.when} sources={rule.sources} />
  </>
);

/** A term says what to do on its day; before that only what will be looked at, and when. */
function Term({ app, open, item: { rule, deadline, question } }: ToDoItemProps<'term'>) {
  const asked = locate(open.view, question)?.state.question;
  const due = isDue(deadline);
  const words = said(rule.effect.text);
  return (
    <>
      <p>{due || !asked ? words : said(asked.name ?? asked.text)}</p>
      <When deadline={deadline} />
      {due && <ToQuestion app={app} open={open} question={question} />}
      <Why
        open={open}
        about="advice"
        words={due ? undefined : text('todo.then', { words })}
        when={rule.when}
        sources={rule.sources}
      />
    </>
  );
}

/** A supposition is followed up in a form that already holds its words. */
function Hypothesis({ app, open, item: { entry, deadline } }: ToDoItemProps<'hypothesis'>) {
  const { pack, id: caseId } = open.file;
  const hypothesis = entry.value.kind === 'signal' ? (entry.value.hypothesis ?? '') : '';
  const question = pack.steps.flatMap((step) => step.questions).find(({ kind }) => kind === 'follow-up');
  const follow = () =>
    question &&
    app.go({
      screen: 'entry',
      draftId: app.drafting.begin(question, caseId, { fields: { hypothesis, entry: entry.id } }),
      back: { screen: 'case', caseId },
    });
  return (
    <>
      <p>{text('todo.hypothesis', { hypothesis })}</p>
      {deadline && <When deadline={deadline} />}
      {question && (
        <Button icon="pen" onClick={follow}>
          {text('todo.follow-up')}
        </Button>
      )}
    </>
  );
}

function content({ item, ...around }: ToDoItemProps): ComponentChildren {
  switch (item.kind) {
    case 'note':
      return <Note {...around} item={item} />;
    case 'require':
      return <Required {...around} item={item} />;
    case 'term':
      return <Term {...around} item={item} />;
    case 'hypothesis':
      return <Hypothesis {...around} item={item} />;
  }
}

/** One thing that waits. */
export const ToDoItem = (props: ToDoItemProps) => <li class="todo-item">{content(props)}</li>;
