import { hostOf } from '@/components/frame/host-of';
import { moment } from '@/components/frame/moment';
import type { Placement } from '@/lib/case/placements';
import { text } from '@/locales/text';

const lineOf = ({ value: { page, field, check }, at }: Placement) =>
  [
    page && (page.title || hostOf(page.origin)),
    field,
    moment(at),
    check === 'copied' ? text('entry.copied') : undefined,
  ]
    .filter(Boolean)
    .join(' · ');

/** In which dossier, in which field and when something was placed, one line each. */
export const PlacementLines = ({ placements }: { placements: readonly Placement[] }) => (
  <ul class="placements">
    {placements.map((placement) => (
      <li key={placement.id}>{lineOf(placement)}</li>
    ))}
  </ul>
);
