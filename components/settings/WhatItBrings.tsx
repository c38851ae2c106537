import { Message } from '@/components/controls/Message';
import { day } from '@/components/frame/moment';
import type { ImportPlan } from '@/lib/app/import-plan';
import { text } from '@/locales/text';

const added = ['cases', 'entries', 'withdrawn', 'drafts', 'settings'] as const;

/** What a file brings, in counts, before anything of it is kept. */
export function WhatItBrings({ plan }: { plan: ImportPlan }) {
  const { counts, changes, madeAt, control } = plan;
  const lines = added.filter((part) => counts[part] > 0);
  return (
    <div role="status">
      <p>{text('backup.made-on', { day: day(madeAt.slice(0, 10)) })}</p>
      {control && <p>{text('trail.code-of-file', { code: control })}</p>}
      {changes.length === 0 && <Message tone="done">{text('backup.nothing-new')}</Message>}
      {lines.length > 0 && <p>{text('backup.brings')}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((part) => (
            <li key={part}>{text(`backup.count-${part}`, { count: counts[part] })}</li>
          ))}
        </ul>
      )}
      {counts.gone > 0 && <p>{text('backup.stays-gone', { count: counts.gone })}</p>}
      {counts.different > 0 && <p>{text('backup.stays-ours', { count: counts.different })}</p>}
      {counts.shredded > 0 && (
        <Message tone="attention">{text('backup.goes-here', { count: counts.shredded })}</Message>
      )}
    </div>
  );
}
