import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { ImportReport } from './ImportReport';
import { LayerChoice } from './LayerChoice';
import { OwnPack } from './OwnPack';
import { RoleChoice } from './RoleChoice';

const kinds = ['sector', 'region', 'organisation'] as const;

function Choices({ app }: { app: App }) {
  const [open, setOpen] = useState<(typeof kinds)[number] | 'role'>();
  const pack = app.packs.pack.value;
  const row = (name: typeof open) => ({
    open: open === name,
    onTurn: () => setOpen(open === name ? undefined : name),
  });
  return (
    <Screen title={text('workplace.title')} lead={text('workplace.lead')} onBack={() => app.go({ screen: 'settings' })}>
      {pack?.ok === false && (
        <Message tone="attention">
          <p>{text(`refusal.${pack.reason}`)}</p>
          <Button onClick={() => void app.workplace.chooseBase()}>{text('workplace.use-base')}</Button>
        </Message>
      )}
      <ul class="rows">
        {kinds.map((kind) => (
          <LayerChoice key={kind} app={app} kind={kind} {...row(kind)} />
        ))}
        <RoleChoice app={app} {...row('role')} />
      </ul>
      <OwnPack app={app} />
    </Screen>
  );
}

/** Where somebody works: sector, region, organisation and role, and a pack from their own organisation. */
export function WorkplaceScreen({ app }: { app: App }) {
  const examined = app.workplace.examination.value;
  return examined && 'found' in examined ? (
    <ImportReport app={app} examined={examined} />
  ) : (
    <Choices key="choices" app={app} />
  );
}
