import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Silence, Timeline } from '@/lib/case/timeline';
import { text } from '@/locales/text';
import { Happened } from './Happened';
import type { Happening } from './timeline-layout';
import { silenceWords, whenOf } from './timeline-words';

type Row = { day: string; item: Happening } | { day: string; silence: Silence };

/** Everything in order of day; a silence stands before the day that ends it. */
function rowsOf({ points, terms, silences }: Timeline): Row[] {
  const rows: Row[] = [
    ...silences.map((silence) => ({ day: silence.to, silence })),
    ...[...points, ...terms].map((item) => ({ day: item.day, item })),
  ];
  return rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The picture as a list: the same facts, in order, with the silences in words. */
export const TimelineTable = ({ app, open, line }: { app: App; open: OpenCase; line: Timeline }) => (
  <details class="picker">
    <summary>{text('overview.as-list')}</summary>
    <table class="timeline-table">
      <thead>
        <tr>
          <th scope="col">{text('overview.column-day')}</th>
          <th scope="col">{text('overview.column-what')}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(line).map((row, at) =>
          'silence' in row ? (
            <tr key={at} class="silence">
              <td colSpan={2}>{silenceWords(row.silence)}</td>
            </tr>
          ) : (
            <tr key={at}>
              <td>{whenOf(row.item)}</td>
              <td>
                <Happened app={app} open={open} item={row.item} dated={false} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  </details>
);
