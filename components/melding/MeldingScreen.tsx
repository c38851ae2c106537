import { useEffect } from 'preact/hooks';
import { AdviceList } from '@/components/case/Advice';
import { CallLinks } from '@/components/case/Calls';
import { isDanger, rulesEverywhere } from '@/components/case/rules-here';
import { veiligThuis } from '@/components/case/whom-to-call';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import { followPage } from '@/components/note/follow-page';
import { Outcome, sentenceOf } from '@/components/note/Outcome';
import { inDoubt } from '@/components/note/in-doubt';
import { PlacingQuestions } from '@/components/note/PlacingQuestions';
import { Preview } from '@/components/note/Preview';
import { TargetLine } from '@/components/note/TargetLine';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { find } from '@/lib/directory/directory';
import type { MeldingDraft } from '@/lib/note/melding';
import { text } from '@/locales/text';
import { AllOfMelding } from './AllOfMelding';
import { fill } from './fill';
import { MeldingSection } from './MeldingSection';
import { MeldingWarnings } from './MeldingWarnings';

/** What must be seen everywhere, and the phone as the way in when it cannot wait. */
function First({ app, open }: { app: App; open: OpenCase }) {
  const rules = rulesEverywhere(open);
  return (
    <>
      <AdviceList app={app} open={open} rules={rules} shown={0} />
      <Message tone="attention">
        <p>{text('melding.urgent')}</p>
        <CallLinks whom={[...(rules.some(isDanger) ? [] : [find('112')]), ...veiligThuis(open.file.pack)]} />
      </Message>
    </>
  );
}

function Empty({ app, open }: { app: App; open: OpenCase }) {
  const signal = open.view.steps.flatMap((step) => step.questions).find(({ question }) => question.kind === 'signal');
  return (
    <>
      <p class="empty">{text('melding.empty')}</p>
      {signal && (
        <Button look="primary" icon="pen" onClick={() => fill(app, open, { question: signal.question.id })}>
          {text('melding.begin')}
        </Button>
      )}
    </>
  );
}

const Sections = ({ app, open, draft }: { app: App; open: OpenCase; draft: MeldingDraft }) => (
  <>
    <MeldingWarnings warnings={draft.warnings} />
    <ol class="rows">
      {draft.sections.map((section, at) => (
        <MeldingSection key={section.id} app={app} open={open} section={section} number={at + 1} />
      ))}
    </ol>
    <AllOfMelding app={app} caseId={open.file.id} />
  </>
);

/** Where it would go, what must be asked first, and what came of it. */
function Dock({ app, caseId, hasTarget }: { app: App; caseId: string; hasTarget: boolean }) {
  const placing = app.state.placing.value;
  const isAsking = placing.state === 'asking';
  return (
    <>
      <p role="status" class="only-heard">
        {sentenceOf(placing)}
      </p>
      <div class="dock">
        <Outcome app={app} caseId={caseId} />
        {isAsking && <PlacingQuestions app={app} asking={placing} />}
        {hasTarget && !isAsking && <TargetLine app={app} noField="melding.no-field" />}
      </div>
    </>
  );
}

/** From what was recorded to a melding: a draft by the sections of the forms, to read, fill, place or copy. */
export function MeldingScreen({ app, caseId }: { app: App; caseId: string }) {
  useEffect(() => followPage(app), [app]);
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  const draft = app.melding.draft.value;
  if (!open || !draft) return null;
  const doubtful = inDoubt(app.state.placing.value);
  const isEmpty = open.view.facts.length === 0;
  const content = isEmpty ? <Empty app={app} open={open} /> : <Sections app={app} open={open} draft={draft} />;
  return (
    <Screen
      title={text('melding.title')}
      lead={text('melding.draft')}
      onBack={() => app.go({ screen: 'case', caseId })}
    >
      <First app={app} open={open} />
      {doubtful === undefined ? content : <Preview words={doubtful} />}
      <Dock app={app} caseId={caseId} hasTarget={!isEmpty && doubtful === undefined} />
    </Screen>
  );
}
