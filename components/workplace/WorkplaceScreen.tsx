import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { ImportReport } from './ImportReport';
import { OwnPack } from './OwnPack';
import { WorkplaceRows } from './WorkplaceRows';

function Choices({ app }: { app: App }) {
  const pack = app.packs.pack.value;
  return (
    <Screen title={text('workplace.title')} lead={text('workplace.lead')} onBack={() => app.go({ screen: 'settings' })}>
      {pack?.ok === false && (
        <Message tone="attention">
          <p>{text(`refusal.${pack.reason}`)}</p>
          <Button onClick={() => void app.workplace.chooseBase()}>{text('workplace.use-base')}</Button>
        </Message>
      )}
      <WorkplaceRows app={app} />
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
