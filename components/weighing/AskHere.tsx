import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { AnswerForm } from '@/components/entry/AnswerForm';
import type { FieldProblems } from '@/lib/app/answer-check';
import type { App } from '@/lib/app/create-app';
import type { Entry } from '@/lib/case/entries';
import type { QuestionState } from '@/lib/case/project';
import type { PackText } from '@/lib/protocol/pack-words';
import type { Question } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';
import { DoubtLine } from './DoubtLine';
import { FoldedHelp } from './FoldedHelp';

interface AskHereProps {
  app: App;
  caseId: string;
  state: QuestionState;
  /** What follows from the answer before: why this is asked now. */
  after?: PackText | undefined;
  correcting?: Entry | undefined;
  /** What is filled in beforehand, for the professional to change. */
  fields?: Record<string, unknown>;
  onKept: () => void;
  onCancel?: () => void;
  /** What to say of what is filled in, between the form and its button. */
  remark?: (fields: Record<string, unknown>) => ComponentChildren;
}

/** Words of the law in a question, which its own text has no room to explain. */
const namesUnsafety = ({ text: { nl } }: Question) => nl.includes('acute of structurele onveiligheid');

/** One question, answered on the spot. What is typed is a draft like any other: a lock or a closed panel keeps it. */
export function AskHere({ app, caseId, state, after, correcting, fields, onKept, onCancel, remark }: AskHereProps) {
  const { question } = state;
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  const [draftId, setDraftId] = useState('');
  const [problems, setProblems] = useState<FieldProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const keeping = useRef(false);
  const reason = useId();
  const draft = app.drafting.draftOf(draftId);
  // Again where another panel saved or threw away what stood here; not while it is being saved here.
  useLayoutEffect(() => {
    if (!draft && !keeping.current)
      setDraftId(app.drafting.begin(question, caseId, { correcting, fields: fields ?? {} }));
  }, [draft]);
  if (!open) return null;

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (keeping.current) return;
    keeping.current = true;
    const found = await app.drafting.save(draftId, caseId);
    if (found && Object.keys(found).length === 0) return onKept();
    keeping.current = false;
    setProblems(found ?? {});
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], .wrong input')?.focus());
  }

  return (
    <section class="card">
      {after && (
        <p class="only-heard" id={reason}>
          {said(after)}
        </p>
      )}
      <h2 tabIndex={-1} aria-describedby={after && reason}>
        {said(question.text)}
      </h2>
      {namesUnsafety(question) && <p class="quiet-text">{text('weighing.unsafe')}</p>}
      <FoldedHelp open={open} state={state} />
      {draft && (
        <form ref={form} class="card-form" noValidate onSubmit={(event) => void keep(event)}>
          <AnswerForm
            app={app}
            kind={question.kind}
            fields={draft.fields}
            options={state.options}
            problems={problems}
            onChange={(changed) => app.drafting.change(draftId, changed)}
          />
          {draft.fields['value'] === 'doubt' && <DoubtLine open={open} />}
          {remark?.(draft.fields)}
          <Button look="primary" icon="check" submit wide>
            {text('weighing.keep')}
          </Button>
          {onCancel && (
            <Button look="quiet" onClick={onCancel}>
              {text('entry.later')}
            </Button>
          )}
        </form>
      )}
    </section>
  );
}
