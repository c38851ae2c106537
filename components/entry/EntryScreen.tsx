import { useRef, useState } from 'preact/hooks';
import { LookAtCapture } from '@/components/coach/LookAtCapture';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { onward } from '@/components/case/onward';
import { Screen } from '@/components/frame/Screen';
import { ResumeButton } from '@/components/resume/ResumeButton';
import type { FieldProblems } from '@/lib/app/answer-check';
import type { App } from '@/lib/app/create-app';
import type { Route } from '@/lib/app/state';
import { locate } from '@/lib/case/step-course';
import type { Question, QuestionKind } from '@/lib/protocol/schema';
import type { Draft } from '@/lib/vault/vault';
import { said, text } from '@/locales/text';
import { AnswerForm } from './AnswerForm';
import { KeepIn } from './KeepIn';
import { MarkedOn } from './MarkedOn';
import { Prompts } from './Prompts';

const caseOf = (app: App, draft: Draft) => app.state.cases.value.find((known) => known.file.id === draft.caseId);

/** Begun before anybody says which case it is for: there is no pack yet to ask the question. */
const looseTitles: Record<string, LocaleKey> = { contact: 'call.form-title', 'yes-no-doubt': 'danger.form-title' };

/** What the form is called: its question, where the pack still asks it. */
function titleOf({ corrects, fields }: Draft, question: Question | undefined): string {
  if (question) return said(question.text);
  if (corrects) return text('aside.correct');
  return text(looseTitles[String(fields['kind'])] ?? 'entry.new-signal');
}

const overview = (caseId: string | undefined): Route => (caseId ? { screen: 'case', caseId } : { screen: 'cases' });

/** From a step the way leads on to its next question; a correction returns to what was corrected. */
const destination = (app: App, { corrects }: Draft, back: Route): Route =>
  back.screen === 'step' && !corrects ? onward(app, back) : back;

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
  const leave = () => app.go(back ?? overview(draft?.caseId));
  if (!draft)
    return (
      <Screen title={text('entry.new-signal')} onBack={leave}>
        <Message tone="calm">{text('entry.gone')}</Message>
      </Screen>
    );
  const open = caseOf(app, draft);
  const state = open && locate(open.view, draft.question)?.state;

  async function save(written: Draft, inCase: string): Promise<void> {
    const found = await app.drafting.save(draftId, inCase);
    if (!found) return;
    setProblems(found);
    if (Object.keys(found).length === 0) {
      app.go(destination(app, written, back ?? overview(inCase)));
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
      title={titleOf(draft, state?.question)}
      lead={draft.corrects ? text('entry.correcting') : undefined}
      onBack={leave}
    >
      <MarkedOn app={app} draft={draft} />
      <ResumeButton app={app} draft={draft} />
      <LookAtCapture app={app} draft={draft} />
      {open && state && <Prompts open={open} state={state} unfolded={false} />}
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
      <KeepIn app={app} draft={draft} onKeep={(inCase) => void save(draft, inCase)} />
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
