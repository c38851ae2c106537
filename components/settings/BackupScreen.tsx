import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { BringBackup } from './BringBackup';
import { MakeBackup } from './MakeBackup';

/** A copy as a file, and what such a file brings back. */
export const BackupScreen = ({ app }: { app: App }) => (
  <Screen title={text('backup.title')} lead={text('backup.lead')} onBack={() => app.go({ screen: 'settings' })}>
    <MakeBackup app={app} />
    <BringBackup app={app} />
  </Screen>
);
