import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/controls/Icon';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { StepState } from '@/lib/case/project';
import { said, text } from '@/locales/text';

interface RowProps {
  look?: string;
  children: ComponentChildren;
  onClick: () => void;
}

const Row = ({ look = '', children, onClick }: RowProps) => (
  <li>
    <button type="button" class={`row ${look}`} onClick={onClick}>
      {children}
      <Icon name="chevron" />
    </button>
  </li>
);

const StepRow = ({ app, caseId, state, number }: { app: App; caseId: string; state: StepState; number: number }) => {
  const count = state.questions.flatMap((question) => question.entries).length;
  return (
    <Row look={`step ${state.status}`} onClick={() => app.go({ screen: 'step', caseId, stepId: state.step.id })}>
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
    </Row>
  );
};

/** The steps, in any order. */
export const StepRows = ({ app, open }: { app: App; open: OpenCase }) => (
  <ol class="rows">
    {open.view.steps.map((state, index) => (
      <StepRow key={state.step.id} app={app} caseId={open.file.id} state={state} number={index + 1} />
    ))}
  </ol>
);

const screens = [
  ['weighing', 'weighing.title'],
  ['melding', 'melding.title'],
  ['overview', 'overview.title'],
  ['case-file', 'export.title'],
] as const;

/** The ways to look at the whole case; another note, once everything stands in the dossier. */
export function OtherScreens({ app, open }: { app: App; open: OpenCase }) {
  const { facts, toPlace, copied, uncertain } = open.view;
  const settled = facts.length > 0 && toPlace.length + copied.size + uncertain.size === 0;
  const caseId = open.file.id;
  return (
    <ul class="rows">
      {screens.map(([screen, title]) => (
        <Row key={screen} onClick={() => app.go({ screen, caseId })}>
          <span class="row-main">{text(title)}</span>
        </Row>
      ))}
      {settled && (
        <Row onClick={() => app.go({ screen: 'note', caseId })}>
          <span class="row-main">{text('case.note-again')}</span>
        </Row>
      )}
    </ul>
  );
}
