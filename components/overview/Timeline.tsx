import { useState } from 'preact/hooks';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { lanes, type Timeline as Line, timelineOf } from '@/lib/case/timeline';
import { text } from '@/locales/text';
import { Drawing } from './Drawing';
import { Happened } from './Happened';
import { Legend } from './Legend';
import { TimelineTable } from './TimelineTable';
import { laneAt, layOut, type Mark } from './timeline-layout';
import { happeningWords, placeOf } from './timeline-words';

const idOf = ({ lane, y }: Mark) => `${lane}${y}`;

/** What the picture holds, in one sentence: its name for who cannot see it, and a summary for who can. */
function summaryOf({ points }: Line): string {
  const count = (of: (point: Line['points'][number]) => boolean) => points.filter(of).length;
  const [signals, talks, decisions] = lanes.map((lane) => count((point) => point.lane === lane && !point.leftOut));
  const against = count(({ bearing }) => bearing === 'contradicts');
  const counts = text('overview.counts', { signals: signals ?? 0, talks: talks ?? 0, decisions: decisions ?? 0 });
  return against > 0 ? `${counts} ${text('overview.count-against', { count: against })}` : counts;
}

interface MarksProps {
  app: App;
  open: OpenCase;
  marks: readonly Mark[];
  unfolded: string | undefined;
  onUnfold: (mark: Mark) => void;
}

/** Over the drawing, a button per sign: one fact opens its question, several unfold under the picture. */
const Marks = ({ app, open, marks, unfolded, onUnfold }: MarksProps) => (
  <ol class="timeline-marks plain">
    {marks.map((mark) => {
      const [first] = mark.items;
      const single = mark.items.length === 1 ? first : undefined;
      const words = mark.items.map((item) => happeningWords(item)).join('; ');
      return (
        <li key={idOf(mark)} style={{ top: `${mark.y}px`, left: `${laneAt[mark.lane]}%` }}>
          <button
            type="button"
            title={words}
            aria-label={single ? words : text('overview.several', { count: mark.items.length, words })}
            aria-expanded={single ? undefined : unfolded === idOf(mark)}
            onClick={() => (single ? app.go(placeOf(open, single)) : onUnfold(mark))}
          />
        </li>
      );
    })}
  </ol>
);

/** What happened when: drawn to scale, so that repetition and silence are seen; and the same as a list. */
export function Timeline({ app, open }: { app: App; open: OpenCase }) {
  const [unfolded, setUnfolded] = useState<string>();
  const today = app.state.today.value;
  const line = timelineOf(open.file.pack, open.view, today);
  if (line.points.length + line.terms.length === 0) return <p class="empty">{text('overview.nothing-yet')}</p>;
  const plan = layOut(line, today);
  const summary = summaryOf(line);
  const mark = plan.marks.find((known) => idOf(known) === unfolded);
  return (
    <>
      <p>{summary}</p>
      <figure class="timeline card">
        <div class="timeline-lanes" aria-hidden="true">
          <span />
          {lanes.map((lane) => (
            <span key={lane}>{text(`overview.lane-${lane}`)}</span>
          ))}
        </div>
        <div class="timeline-picture">
          <Drawing plan={plan} today={today} label={text('overview.picture', { summary })} />
          <Marks
            app={app}
            open={open}
            marks={plan.marks}
            unfolded={unfolded}
            onUnfold={(chosen) => setUnfolded(unfolded === idOf(chosen) ? undefined : idOf(chosen))}
          />
        </div>
        {mark && (
          <ul class="plain" aria-label={text('overview.several-title')}>
            {mark.items.map((item) => (
              <li key={happeningWords(item)}>
                <Happened app={app} open={open} item={item} />
              </li>
            ))}
          </ul>
        )}
        <Legend />
      </figure>
      <TimelineTable app={app} open={open} line={line} />
    </>
  );
}
