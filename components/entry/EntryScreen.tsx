import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Screen } from '@/components/frame/Screen';
import type { FieldProblems } from '@/lib/app/answer-check';
import type { App } from '@/lib/app/create-app';
import type { QuestionKind } from '@/lib/protocol/schema';
import type { Draft } from '@/lib/vault/vault';
import { said, text } from '@/locales/text';
import { AnswerForm } from './AnswerForm';
import { KeepIn } from './KeepIn';
import { Prompts } from './Prompts';

const questionOf = (app: App, draft: Draft) =>
  app.state.files.value
    .find((file) => file.id === draft.caseId)
    ?.pack.steps.flatMap((step) => step.questions)
    .find((question) => question.id === draft.question);

/** Writing down one fact. Leaving keeps the draft; saving makes it an entry. */
export function EntryScreen({ app, draftId }: { app: App; draftId: string }) {
  const [problems, setProblems] = useState<FieldProblems>({});
  const draft = app.drafting.draftOf(draftId);
  if (!draft) return null;
  const question = questionOf(app, draft);
  const kind = draft.fields['kind'] as QuestionKind;

  function leave(): void {
    app.go(draft?.caseId ? { screen: 'case', caseId: draft.caseId } : { screen: 'cases' });
  }

  async function save(caseId: string): Promise<void> {
    const found = await app.drafting.save(draftId, caseId);
    if (!found) return;
    setProblems(found);
    if (Object.keys(found).length > 0) {
      queueMicrotask(() => document.querySelector<HTMLElement>('[aria-invalid], fieldset.wrong input')?.focus());
      return;
    }
    app.go({ screen: 'case', caseId });
    app.say({ tone: 'done', key: 'entry.saved' });
  }

  return (
    <Screen
      title={question ? said(question.text) : text('entry.new-signal')}
      lead={draft.corrects ? text('entry.correcting') : undefined}
      onBack={leave}
    >
      {question && <Prompts question={question} />}
      <form class="card fields" noValidate onSubmit={(event) => event.preventDefault()}>
        <AnswerForm
          kind={kind}
          fields={draft.fields}
          question={question}
          problems={problems}
          onChange={(fields) => app.drafting.change(draftId, fields)}
        />
      </form>
      <KeepIn app={app} draft={draft} onKeep={(caseId) => void save(caseId)} />
      <div class="actions">
        <Button look="quiet" onClick={leave}>
          {text('entry.later')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            leave();
            void app.drafting.drop(draftId);
          }}
        >
          {text('entry.discard')}
        </Button>
      </div>
    </Screen>
  );
}
