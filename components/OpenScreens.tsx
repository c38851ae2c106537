import type { App } from '@/lib/app/create-app';
import { AdapterScreen } from './adapters/AdapterScreen';
import { BeginningScreen } from './beginning/BeginningScreen';
import { CaseScreen } from './case/CaseScreen';
import { StepScreen } from './case/StepScreen';
import { CaseList } from './cases/CaseList';
import { EntryScreen } from './entry/EntryScreen';
import { CaseFileScreen } from './export/CaseFileScreen';
import { PaperMark } from './export/PaperMark';
import { MeldingScreen } from './melding/MeldingScreen';
import { MigrationScreen } from './migration/MigrationScreen';
import { NoteScreen } from './note/NoteScreen';
import { OverviewScreen } from './overview/OverviewScreen';
import { PracticeScreen } from './practice/PracticeScreen';
import { ResumeScreen } from './resume/ResumeScreen';
import { BackupScreen } from './settings/BackupScreen';
import { KeepingScreen } from './settings/KeepingScreen';
import { SettingsScreen } from './settings/SettingsScreen';
import { TrailScreen } from './settings/TrailScreen';
import { WeighingScreen } from './weighing/WeighingScreen';
import { WorkplaceScreen } from './workplace/WorkplaceScreen';

function RoutedScreen({ app }: { app: App }) {
  const route = app.state.route.value;
  switch (route.screen) {
    case 'cases':
      return <CaseList app={app} />;
    case 'case':
      return <CaseScreen key={route.caseId} app={app} caseId={route.caseId} />;
    case 'step':
      return (
        <StepScreen
          key={route.stepId}
          app={app}
          caseId={route.caseId}
          stepId={route.stepId}
          questionId={route.questionId}
        />
      );
    case 'entry':
      return <EntryScreen key={route.draftId} app={app} draftId={route.draftId} back={route.back} />;
    case 'weighing':
      return <WeighingScreen app={app} caseId={route.caseId} />;
    case 'melding':
      return <MeldingScreen app={app} caseId={route.caseId} />;
    case 'overview':
      return <OverviewScreen app={app} caseId={route.caseId} />;
    case 'resume':
      return <ResumeScreen key={route.draftId} app={app} draftId={route.draftId} />;
    case 'workplace':
      return <WorkplaceScreen app={app} />;
    case 'migration':
      return <MigrationScreen app={app} caseId={route.caseId} />;
    case 'practice':
      return <PracticeScreen app={app} />;
    case 'beginning':
      return <BeginningScreen app={app} />;
    case 'note':
      return <NoteScreen app={app} caseId={route.caseId} />;
    case 'case-file':
      return <CaseFileScreen app={app} caseId={route.caseId} />;
    case 'adapters':
      return <AdapterScreen app={app} />;
    case 'backup':
      return <BackupScreen app={app} />;
    case 'keeping':
      return <KeepingScreen app={app} />;
    case 'trail':
      return <TrailScreen app={app} />;
    case 'settings':
      return <SettingsScreen app={app} />;
  }
}

/** The screens of an open vault: the route says which. */
export const OpenScreens = ({ app }: { app: App }) => (
  <>
    <RoutedScreen app={app} />
    <PaperMark app={app} />
  </>
);
