import { text } from '@/locales/text';
import { Shape, type ShapeName } from './Shape';

const names: readonly ShapeName[] = [
  'confirms',
  'contradicts',
  'signal',
  'contact',
  'talk',
  'decision',
  'agreement',
  'left-out',
  'term',
  'many',
];

/** What the signs mean. */
export const Legend = () => (
  <details class="picker">
    <summary>{text('overview.legend')}</summary>
    <ul class="legend plain">
      {names.map((name) => (
        <li key={name}>
          <svg class="timeline-drawing" viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">
            <Shape name={name} count={3} />
          </svg>
          {text(`overview.sign-${name}`)}
        </li>
      ))}
      <li>
        <svg class="timeline-drawing" viewBox="-16 -16 32 32" width="32" height="32" aria-hidden="true">
          <Shape name="decision" unsure />
        </svg>
        {text('overview.sign-unsure')}
      </li>
    </ul>
  </details>
);
