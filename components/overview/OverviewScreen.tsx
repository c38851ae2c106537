import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** To be built. */
export const OverviewScreen = ({ app, caseId }: { app: App; caseId: string }) => (
  <Screen title={text('overview.title')} onBack={() => app.go({ screen: 'case', caseId })}>
    <p />
  </Screen>
);
