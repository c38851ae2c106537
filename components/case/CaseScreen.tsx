import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Message } from '@/components/controls/Message';
import { NewerPack } from '@/components/migration/NewerPack';
import { LooseDrafts } from '@/components/cases/LooseDrafts';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/state';
import type { StepState } from '@/lib/case/project';
import { why } from '@/lib/case/why';
import type { Rule } from '@/lib/protocol/schema';
import { language, said, text } from '@/locales/text';
import { CloseOrReopen } from './CloseOrReopen';
import { ToDo } from './ToDo';

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

/** Advice, the most pressing first; why it is here and from which source stand folded beneath it. */
function Advice({ open }: { open: OpenCase }) {
  const [all, setAll] = useState(false);
  const { pack } = open.file;
  const weight = (rule: Rule) => Number(!rule.urgent) * 2 + Number(rule.effect.type === 'advice');
  const advice = open.view.advice.toSorted((a, b) => weight(a) - weight(b));
  const sourcesOf = (rule: Rule) =>
    rule.sources.map((id) => pack.sources.find((source) => source.id === id)?.title ?? id).join('; ');
  return (
    <>
      {(all ? advice : advice.slice(0, 2)).map((rule) => (
        <Message key={rule.id} tone={rule.effect.type === 'advice' ? 'calm' : 'attention'}>
          <p>{said(rule.effect.text)}</p>
          <details class="quiet-text">
            <summary>{text('case.why')}</summary>
            <p>{why(rule.when, { pack, view: open.view }, language(), 'advice')}</p>
            <p>{text('case.source', { sources: sourcesOf(rule) })}</p>
          </details>
        </Message>
      ))}
      {!all && advice.length > 2 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('case.more-advice', { count: advice.length - 2 })}
        </Button>
      )}
    </>
  );
}

/** What still has to go to the dossier, and what nobody has checked there. */
function Waiting({ app, open }: { app: App; open: OpenCase }) {
  const { toPlace, copied, uncertain, facts } = open.view;
  const count = toPlace.length;
  const toNote = (
    <Button
      look={count > 0 ? 'primary' : 'plain'}
      icon="place"
      wide
      onClick={() => app.go({ screen: 'note', caseId: open.file.id })}
    >
      {text(count > 0 ? 'case.to-note' : 'case.note-again')}
    </Button>
  );
  if (facts.length === 0) return null;
  if (count + copied.size + uncertain.size === 0) return toNote;
  return (
    <section class="card warm">
      {count > 0 && <p>{text(count === 1 ? 'case.one-waiting' : 'case.many-waiting', { count })}</p>}
      {copied.size > 0 && <p>{text('case.copied', { count: copied.size })}</p>}
      {uncertain.size > 0 && <p>{text('case.uncertain', { count: uncertain.size })}</p>}
      {toNote}
    </section>
  );
}

/** One case: the advice that holds now, what waits to go in the dossier, and the five steps in any order. */
export function CaseScreen({ app, caseId }: { app: App; caseId: string }) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  return (
    <Screen
      title={open.view.label}
      lead={open.view.closed ? text('cases.closed') : undefined}
      onBack={() => app.go({ screen: 'cases' })}
    >
      <Advice open={open} />
      <NewerPack app={app} open={open} />
      <Waiting app={app} open={open} />
      <ToDo open={open} />
      <LooseDrafts app={app} caseId={caseId} />
      <h2>{text('case.steps')}</h2>
      <p class="quiet-text">{text('case.any-order')}</p>
      <ol class="rows">
        {open.view.steps.map((state, index) => (
          <StepLink key={state.step.id} app={app} caseId={caseId} state={state} number={index + 1} />
        ))}
      </ol>
      <CloseOrReopen app={app} open={open} />
    </Screen>
  );
}
