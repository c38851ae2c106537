import { day } from '@/components/frame/moment';
import type { OpenCase } from '@/lib/app/state';
import type { Deadline } from '@/lib/case/deadlines';
import { said, text } from '@/locales/text';

function words({ rule, entry }: Deadline): string {
  if (rule) return said(rule.effect.text);
  const supposed = entry.value.kind === 'signal' ? (entry.value.hypothesis ?? '') : '';
  return text('todo.hypothesis', { hypothesis: supposed });
}

function when({ due, daysLeft, expectation }: Deadline): string {
  if (daysLeft < 0) return text(expectation ? 'todo.expected-past' : 'todo.past', { day: day(due) });
  if (daysLeft === 0) return text('todo.today');
  return text(expectation ? 'todo.expected' : 'todo.by', { day: day(due) });
}

/** What has to be looked at, first day first. An expectation is what others should have done by then. */
export function ToDo({ open }: { open: OpenCase }) {
  const { deadlines } = open.view;
  if (deadlines.length === 0) return null;
  return (
    <section class="card" aria-label={text('todo.title')}>
      <h2>{text('todo.title')}</h2>
      <ul class="plain">
        {deadlines.map((deadline) => (
          <li key={deadline.id} class={deadline.daysLeft <= 0 ? 'due' : undefined}>
            <p>{words(deadline)}</p>
            <p class="quiet-text">{when(deadline)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
