import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** More than this says nothing more to somebody who looks. */
const most = 50;

/** The newest records first, with the names that only this screen knows: in the trail itself stand none. */
export function TrailList({ app }: { app: App }) {
  const traces = app.trail.report.value?.traces ?? [];
  const labels = new Map(app.state.cases.value.map(({ file, view }) => [file.id, view.label]));
  const caseOf = (id: string) => labels.get(id) ?? text('trail.no-case', { id: id.slice(0, 8) });
  return (
    <section class="card" aria-label={text('trail.list')}>
      <h2>{text('trail.list')}</h2>
      {traces.length > most && <p class="quiet-text">{text('trail.newest', { count: most })}</p>}
      <ol class="plain">
        {traces
          .slice(-most)
          .reverse()
          .map(({ number, at, act, of, count }) => (
            <li key={number}>
              <b>{text(`trail.act-${act}`)}</b>
              {count !== undefined && ` (${count}×)`}
              {of !== undefined && `: ${caseOf(of)}`}
              <br />
              <span class="quiet-text">{text('trail.line', { number, moment: moment(at) })}</span>
            </li>
          ))}
      </ol>
      <p class="quiet-text">{text('trail.bounded')}</p>
    </section>
  );
}
