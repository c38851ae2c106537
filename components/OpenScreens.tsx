import type { App } from '@/lib/app/create-app';
import { CaseScreen } from './case/CaseScreen';
import { StepScreen } from './case/StepScreen';
import { CaseList } from './cases/CaseList';
import { EntryScreen } from './entry/EntryScreen';
import { NoteScreen } from './note/NoteScreen';
import { SettingsScreen } from './settings/SettingsScreen';

/** The screens of an open vault: the route says which. */
export function OpenScreens({ app }: { app: App }) {
  const route = app.state.route.value;
  switch (route.screen) {
    case 'cases':
      return <CaseList app={app} />;
    case 'case':
      return <CaseScreen key={route.caseId} app={app} caseId={route.caseId} />;
    case 'step':
      return <StepScreen key={route.stepId} app={app} caseId={route.caseId} stepId={route.stepId} />;
    case 'entry':
      return <EntryScreen key={route.draftId} app={app} draftId={route.draftId} />;
    case 'note':
      return <NoteScreen app={app} caseId={route.caseId} />;
    case 'settings':
      return <SettingsScreen app={app} />;
  }
}
