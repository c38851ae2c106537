import type { Lane } from '@/lib/case/timeline';
import { text } from '@/locales/text';
import { Shape, shapeOf, type ShapeName } from './Shape';
import { type Drawing as Plan, type Happening, isTerm, laneAt, type Mark } from './timeline-layout';
import { shortDay, silenceWords } from './timeline-words';

/** Below this a silence is drawn without words; the list has them. */
const roomForWords = 40;

/** Puts a sign in its lane: percents across, so that the letters keep their size in every width. */
const At = ({ lane, y, children }: { lane: Lane; y: number; children: preact.JSX.Element }) => (
  <svg x={`${laneAt[lane]}%`} y={y} overflow="visible" aria-hidden="true">
    {children}
  </svg>
);

const signOf = (item: Happening): { name: ShapeName; unsure?: boolean } =>
  isTerm(item) ? { name: 'term' } : { name: shapeOf(item), unsure: !item.certain };

/** More than these do not fit side by side in a lane: then a number says how many. */
const sideBySide = 3;
const step = 16;

/** One sign; a few beside each other, so that repetition is seen; or how many. */
function Signs({ mark: { items } }: { mark: Mark }) {
  const [first] = items;
  if (first && items.length === 1) return <Shape {...signOf(first)} />;
  if (items.length > sideBySide) return <Shape name="many" count={items.length} />;
  const left = -(step * (items.length - 1)) / 2;
  return (
    <g>
      {items.map((item, at) => (
        <g key={at} transform={`translate(${left + at * step} 0) scale(0.8)`}>
          <Shape {...signOf(item)} />
        </g>
      ))}
    </g>
  );
}

/** The picture itself; its name says what is in it, and the list under it says it all. */
export function Drawing({ plan, today, label }: { plan: Plan; today: string; label: string }) {
  const years = new Set(plan.days.map(({ day }) => day.slice(0, 4)));
  return (
    <svg class="timeline-drawing" role="img" aria-label={label} width="100%" height={plan.height}>
      {(['signals', 'talks', 'decisions'] as const).map((lane) => (
        <g key={lane} class="lane">
          <line x1={`${laneAt[lane]}%`} x2={`${laneAt[lane]}%`} y1="0" y2={plan.today} />
          <line class="ahead" x1={`${laneAt[lane]}%`} x2={`${laneAt[lane]}%`} y1={plan.today} y2={plan.height} />
        </g>
      ))}
      {plan.silences.map(({ silence, from, to }) => (
        <g key={silence.from} class="silence">
          <rect x="25%" width="75%" y={from + 14} height={Math.max(0, to - from - 28)} rx="6" />
          {to - from >= roomForWords + 14 && (
            <text x="28%" y={(from + to) / 2} dy="0.36em">
              {silenceWords(silence)}
            </text>
          )}
        </g>
      ))}
      <line class="today" x1="25%" x2="100%" y1={plan.today} y2={plan.today} />
      {plan.days.map(({ day, y }) => (
        <text key={day} class={day === today ? 'day now' : 'day'} x="0" y={y} dy="0.36em">
          {day === today ? text('overview.today') : shortDay(day, years.size > 1)}
        </text>
      ))}
      {plan.marks.map((mark) => (
        <At key={`${mark.lane}${mark.y}`} lane={mark.lane} y={mark.y}>
          <Signs mark={mark} />
        </At>
      ))}
    </svg>
  );
}
