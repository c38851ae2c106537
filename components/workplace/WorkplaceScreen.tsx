import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** To be built. */
export const WorkplaceScreen = ({ app }: { app: App }) => (
  <Screen title={text('workplace.title')} onBack={() => app.go({ screen: 'settings' })}>
    <p />
  </Screen>
);
