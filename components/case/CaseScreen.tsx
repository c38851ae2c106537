import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { StepState } from '@/lib/case/project';
import { said, text } from '@/locales/text';
import { CloseOrReopen } from './CloseOrReopen';

const StepLink = ({ app, caseId, state, number }: { app: App; caseId: string; state: StepState; number: number }) => {
  const count = state.questions.flatMap((question) => question.entries).length;
  return (
    <li>
      <button
        type="button"
        class={`row step ${state.status}`}
        onClick={() => app.go({ screen: 'step', caseId, stepId: state.step.id })}
      >
        <span class="step-number" aria-hidden="true">
          {state.status === 'done' ? <Icon name="check" /> : number}
        </span>
        <span class="row-main">
          <b>{said(state.step.title)}</b>
          <span class="quiet-text">
            {text(`step.${state.status}`)}
            {count > 0 && ` · ${text('step.entries', { count })}`}
          </span>
        </span>
        <Icon name="chevron" />
      </button>
    </li>
  );
};

/** One case: what waits to go in the dossier, the advice that holds now, and the five steps in any order. */
export function CaseScreen({ app, caseId }: { app: App; caseId: string }) {
  const [all, setAll] = useState(false);
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  const { view } = open;
  const waiting = view.notInDossier.length;
  const advice = all ? view.advice : view.advice.slice(0, 2);
  return (
    <Screen
      title={view.label}
      lead={view.closed ? text('cases.closed') : undefined}
      onBack={() => app.go({ screen: 'cases' })}
    >
      {waiting > 0 && (
        <section class="card warm">
          <p>{text(waiting === 1 ? 'case.one-waiting' : 'case.many-waiting', { count: waiting })}</p>
          <Button look="primary" icon="place" wide onClick={() => app.go({ screen: 'note', caseId })}>
            {text('case.to-note')}
          </Button>
        </section>
      )}
      {advice.map((rule) => (
        <Message key={rule.id} tone={rule.effect.type === 'advice' ? 'calm' : 'attention'}>
          <p>{said(rule.effect.text)}</p>
          <p class="quiet-text">
            {text('case.source', {
              sources: rule.sources
                .map((id) => open.file.pack.sources.find((source) => source.id === id)?.title ?? id)
                .join('; '),
            })}
          </p>
        </Message>
      ))}
      {view.advice.length > advice.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('case.more-advice', { count: view.advice.length - advice.length })}
        </Button>
      )}
      <h2>{text('case.steps')}</h2>
      <p class="quiet-text">{text('case.any-order')}</p>
      <ol class="rows">
        {view.steps.map((state, index) => (
          <StepLink key={state.step.id} app={app} caseId={caseId} state={state} number={index + 1} />
        ))}
      </ol>
      {waiting === 0 && view.facts.length > 0 && (
        <Button icon="place" wide onClick={() => app.go({ screen: 'note', caseId })}>
          {text('case.note-again')}
        </Button>
      )}
      <CloseOrReopen app={app} open={open} />
    </Screen>
  );
}
