import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { toDo } from '@/lib/case/to-do';
import { text } from '@/locales/text';
import { ToDoItem } from './ToDoItem';

/** What can be taken in at a glance; the rest is one click further. */
const shown = 3;

/** Of an empty case: where to start. Else that everything is in the dossier. */
function NothingWaits({ app, open }: { app: App; open: OpenCase }) {
  const [first] = open.view.steps;
  if (!first || open.view.closed) return <p class="quiet-text">{text('todo.nothing')}</p>;
  if (open.view.facts.length > 0) return <p class="quiet-text">{text('todo.all-placed')}</p>;
  return (
    <>
      <p>{text('todo.empty')}</p>
      <Button
        look="primary"
        icon="pen"
        onClick={() => app.go({ screen: 'step', caseId: open.file.id, stepId: first.step.id })}
      >
        {text('todo.start')}
      </Button>
    </>
  );
}

/** Everything that waits in this case, each with one thing to do about it. */
export function ToDoList({ app, open }: { app: App; open: OpenCase }) {
  const [all, setAll] = useState(false);
  const items = toDo(open.view);
  const isWriting = app.state.drafts.value.some(
    (draft) => draft.caseId === open.file.id && app.drafting.isTyped(draft.id),
  );
  if (items.length === 0 && isWriting) return null;
  return (
    <section class={`card todo${items.length > 0 ? ' warm' : ''}`} aria-label={text('todo.title')}>
      <h2>{text('todo.title')}</h2>
      {items.length === 0 ? (
        <NothingWaits app={app} open={open} />
      ) : (
        <ul class="plain">
          {(all ? items : items.slice(0, shown)).map((item) => (
            <ToDoItem key={item.id} app={app} open={open} item={item} />
          ))}
        </ul>
      )}
      {!all && items.length > shown && (
        <Button look="quiet" icon="plus" onClick={() => setAll(true)}>
          {text('todo.more')}
        </Button>
      )}
    </section>
  );
}
