import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { Family } from './Family';
import { Timeline } from './Timeline';

/** A case at a glance: what happened when, and who belongs to the family. */
export function OverviewScreen({ app, caseId }: { app: App; caseId: string }) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  return (
    <Screen title={text('overview.title')} lead={open.view.label} onBack={() => app.go({ screen: 'case', caseId })}>
      <h2>{text('overview.timeline')}</h2>
      <Timeline app={app} open={open} />
      <h2>{text('overview.family')}</h2>
      <Family app={app} open={open} />
    </Screen>
  );
}
