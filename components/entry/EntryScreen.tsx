import { useRef, useState } from 'preact/hooks';
import { LookAtCapture } from '@/components/coach/LookAtCapture';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { FieldProblems } from '@/lib/app/answer-check';
import type { App } from '@/lib/app/create-app';
import type { Route } from '@/lib/app/state';
import type { QuestionKind } from '@/lib/protocol/schema';
import type { Draft } from '@/lib/vault/vault';
import { said, text } from '@/locales/text';
import { AnswerForm } from './AnswerForm';
import { KeepIn } from './KeepIn';
import { MarkedOn } from './MarkedOn';
import { Prompts } from './Prompts';

const stateOf = (app: App, draft: Draft) =>
  app.state.cases.value
    .find((known) => known.file.id === draft.caseId)
    ?.view.steps.flatMap((step) => step.questions)
    .find(({ question }) => question.id === draft.question);

interface EntryScreenProps {
  app: App;
  draftId: string;
  /** Where it was opened from; the case where that is not given. */
  back: Route | undefined;
}

/** Writing down one fact. Leaving keeps the draft; saving makes it an entry. */
export function EntryScreen({ app, draftId, back }: EntryScreenProps) {
  const [problems, setProblems] = useState<FieldProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const draft = app.drafting.draftOf(draftId);
  const caseId = draft?.caseId;
  const leave = () => app.go(back ?? (caseId ? { screen: 'case', caseId } : { screen: 'cases' }));
  if (!draft)
    return (
      <Screen title={text('entry.new-signal')} onBack={leave}>
        <Message tone="calm">{text('entry.gone')}</Message>
      </Screen>
    );
  const state = stateOf(app, draft);
  const question = state?.question;

  async function save(inCase: string): Promise<void> {
    const found = await app.drafting.save(draftId, inCase);
    if (!found) return;
    setProblems(found);
    if (Object.keys(found).length === 0) {
      app.go(back ?? { screen: 'case', caseId: inCase });
      app.say({ tone: 'done', key: 'entry.saved' });
    } else {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid], .wrong input')?.focus());
    }
  }

  async function discard(): Promise<void> {
    leave();
    const putBack = await app.drafting.drop(draftId);
    app.say({ tone: 'done', key: 'entry.discarded', takeBack: putBack });
  }

  return (
    <Screen
      title={question ? said(question.text) : text('entry.new-signal')}
      lead={draft.corrects ? text('entry.correcting') : undefined}
      onBack={leave}
    >
      <MarkedOn page={app.pageOf(draft)} />
      <LookAtCapture app={app} draft={draft} />
      {state && <Prompts state={state} />}
      <form ref={form} class="card fields" noValidate onSubmit={(event) => event.preventDefault()}>
        <AnswerForm
          app={app}
          kind={draft.fields['kind'] as QuestionKind}
          fields={draft.fields}
          options={state?.options ?? []}
          problems={problems}
          onChange={(fields) => app.drafting.change(draftId, fields)}
        />
      </form>
      <KeepIn app={app} draft={draft} onKeep={(inCase) => void save(inCase)} />
      <div class="actions">
        <Button look="quiet" onClick={leave}>
          {text('entry.later')}
        </Button>
        <Button look="quiet" onClick={() => void discard()}>
          {text('entry.discard')}
        </Button>
      </div>
    </Screen>
  );
}
