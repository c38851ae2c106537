import { useLayoutEffect, useRef } from 'preact/hooks';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { QuestionState, StepState } from '@/lib/case/project';
import { courseOf, nextOpen } from '@/lib/case/step-course';
import { said } from '@/locales/text';
import { AdviceList } from './Advice';
import { OwnHelper } from '@/components/beginning/OwnHelper';
import { CallBlock } from './Calls';
import { KaderSlot } from './KaderSlot';
import { Neighbours } from './Neighbours';
import { isUnfinished, QuestionCard } from './QuestionCard';
import { QuestionList } from './QuestionList';
import { isPressing, rulesAtStep } from './rules-here';
import { StepEnd } from './StepEnd';

/** What is asked now: what was chosen, else what lies half-written, else what is open. */
function askedOf(app: App, caseId: string, state: StepState, wanted: string | undefined): QuestionState | undefined {
  const chosen = state.questions.find(({ question }) => question.id === wanted);
  return chosen ?? courseOf(state).find(({ question }) => isUnfinished(app, caseId, question.id)) ?? nextOpen(state);
}

interface OpenStepProps {
  app: App;
  open: OpenCase;
  state: StepState;
  questionId: string | undefined;
}

/**
 * Whoever goes from question to question hears the question, not the step again; after the last one, the step. Whoever
 * arrives starts at the top when no question was chosen, or when something presses: nobody may miss that.
 */
function useQuestionFocus(asked: string | undefined, startsAtTop: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arriving = useRef(true);
  useLayoutEffect(() => {
    if (!arriving.current || !startsAtTop) (heading.current ?? document.querySelector<HTMLElement>('main h1'))?.focus();
    arriving.current = false;
  }, [asked]);
  return heading;
}

/** Nothing here is locked or obligatory: any question can be opened, in any order. */
function OpenStep({ app, open, state, questionId }: OpenStepProps) {
  const { step } = state;
  const caseId = open.file.id;
  const stepId = step.id;
  const rules = rulesAtStep(open, stepId);
  const asked = askedOf(app, caseId, state, questionId);
  const heading = useQuestionFocus(asked?.question.id, questionId === undefined || rules.some(isPressing));
  const course = courseOf(state);
  const onOpen = (question: string) => app.go({ screen: 'step', caseId, stepId, questionId: question });
  return (
    <Screen title={said(step.title)} lead={said(step.purpose)} onBack={() => app.go({ screen: 'case', caseId })}>
      <AdviceList app={app} open={open} asked={asked?.question.id} rules={rules} shown={1} />
      {asked && (
        <QuestionCard
          key={asked.question.id}
          app={app}
          open={open}
          state={asked}
          here={{ screen: 'step', caseId, stepId, questionId: asked.question.id }}
          heading={heading}
        />
      )}
      {asked && <Neighbours course={course} asked={asked} onOpen={onOpen} />}
      <StepEnd app={app} open={open} state={state} />
      <QuestionList course={course} asked={asked?.question.id} onOpen={onOpen} />
      {step.kader && <KaderSlot open={open} />}
      {step.questions.some(({ task }) => task === 'consult') && (
        <>
          <OwnHelper app={app} />
          <CallBlock app={app} open={open} />
        </>
      )}
    </Screen>
  );
}

interface StepScreenProps {
  app: App;
  caseId: string;
  stepId: string;
  /** The question that is asked now; where that is not given: what lies half-written, else the first open one. */
  questionId: string | undefined;
}

/** One step as a calm sequence: one question at a time, the others in a list. */
export function StepScreen({ app, caseId, stepId, questionId }: StepScreenProps) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  const state = open?.view.steps.find((known) => known.step.id === stepId);
  if (!open || !state) return null;
  return <OpenStep key={stepId} app={app} open={open} state={state} questionId={questionId} />;
}
