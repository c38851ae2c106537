import { useState } from 'preact/hooks';
import type { App } from '@/lib/app/create-app';
import { LayerChoice } from './LayerChoice';
import { RoleChoice } from './RoleChoice';

const kinds = ['sector', 'region', 'organisation'] as const;

/** Sector, region, organisation and role, one open at a time. */
export function WorkplaceRows({ app }: { app: App }) {
  const [open, setOpen] = useState<(typeof kinds)[number] | 'role'>();
  const row = (name: typeof open) => ({
    open: open === name,
    onTurn: () => setOpen(open === name ? undefined : name),
  });
  return (
    <ul class="rows">
      {kinds.map((kind) => (
        <LayerChoice key={kind} app={app} kind={kind} {...row(kind)} />
      ))}
      <RoleChoice app={app} {...row('role')} />
    </ul>
  );
}
