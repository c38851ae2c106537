import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** To be built. */
export const ResumeScreen = ({ app, draftId }: { app: App; draftId: string }) => (
  <Screen title={text('resume.title')} onBack={() => app.go({ screen: 'entry', draftId })}>
    <p />
  </Screen>
);
