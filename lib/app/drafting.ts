/** What is being typed: kept sealed within half a second, turned into an entry only when the professional saves. */
import { answerSchema, type Answer, type Entry } from '@/lib/case/entries';
import type { Question } from '@/lib/protocol/schema';
import type { Draft } from '@/lib/vault/vault';
import { problemsOf, type FieldProblems } from './answer-check';
import { blankAnswer } from './blank-answer';
import type { Journaling } from './journal-actions';
import type { State } from './state';
import type { Surroundings } from './surroundings';

/** Design §6.7: a draft is encrypted and saved within half a second. */
const autosaveAfter = 250;

export type Drafting = ReturnType<typeof createDrafting>;

/** Actions on drafts. */
export function createDrafting(state: State, world: Surroundings, journal: Journaling) {
  const pending = new Map<string, () => void>();

  const draftOf = (id: string) => state.drafts.value.find((draft) => draft.id === id);

  function put(draft: Draft): void {
    state.unkept.add(draft.id);
    const others = state.drafts.value.filter((known) => known.id !== draft.id);
    state.drafts.value = [...others, draft];
  }

  function forget(id: string): void {
    state.unkept.delete(id);
    state.drafts.value = state.drafts.value.filter((draft) => draft.id !== id);
  }

  async function keep(id: string): Promise<void> {
    pending.get(id)?.();
    pending.delete(id);
    const draft = draftOf(id);
    if (!draft || !state.unkept.has(id)) return;
    state.unkept.delete(id); // what is typed during the commit marks it again
    const kept = await journal.commit([{ type: 'save-draft', draft }]);
    if (!kept.ok && draftOf(id)) state.unkept.add(id);
  }

  /** Opens a form for a question; an unfinished draft of the same question is taken up again. */
  function begin(question: Question, caseId: string, correcting?: Entry): string {
    const unfinished = state.drafts.value.find(
      (draft) => draft.caseId === caseId && draft.question === question.id && draft.corrects === correcting?.id,
    );
    if (unfinished) return unfinished.id;
    const id = world.newId();
    put({
      id,
      caseId,
      question: question.id,
      savedAt: world.now().toISOString(),
      fields: correcting ? { ...correcting.value } : blankAnswer(question.kind, world.now()),
      ...(correcting ? { corrects: correcting.id } : {}),
    });
    return id;
  }

  /** A signal that belongs to no case yet, from a marked selection; the capture goes in the same act. */
  async function beginFromCapture(captureId: string): Promise<string | undefined> {
    const known = [...state.captures.value, ...state.waiting.value];
    const capture = known.find(({ id }) => id === captureId);
    if (!capture) return undefined;
    const draft: Draft = {
      id: world.newId(),
      question: '',
      savedAt: world.now().toISOString(),
      fields: {
        ...blankAnswer('signal', new Date(capture.at)),
        quote: capture.text,
        // Read in the dossier, not seen by the writer: anything else would be untrue in front of a judge.
        observedBy: 'other',
        source: 'het dossier',
        ...(capture.page ? { page: capture.page } : {}),
      },
    };
    put(draft);
    const kept = await journal.commit([
      { type: 'save-draft', draft },
      { type: 'drop-capture', id: captureId },
    ]);
    if (!kept.ok) return draft.id;
    state.unkept.delete(draft.id);
    await world.waiting.drop(captureId);
    state.waiting.value = await world.waiting.read();
    return draft.id;
  }

  function change(id: string, fields: Record<string, unknown>): void {
    const draft = draftOf(id);
    if (!draft) return;
    put({ ...draft, savedAt: world.now().toISOString(), fields: { ...draft.fields, ...fields } });
    pending.get(id)?.();
    pending.set(
      id,
      world.later(autosaveAfter, () => void keep(id)),
    );
  }

  async function drop(id: string): Promise<void> {
    pending.get(id)?.();
    pending.delete(id);
    forget(id);
    await journal.commit([{ type: 'drop-draft', id }]);
  }

  /**
   * Makes the draft an entry of the case. Gives the field problems to show (nothing is lost), or an empty list when it
   * was kept; storage refusals are shown by the commit itself and give `undefined`.
   */
  async function save(id: string, caseId: string): Promise<FieldProblems | undefined> {
    const draft = draftOf(id);
    const file = journal.fileOf(caseId);
    if (!draft || !file) return undefined;
    const problems = problemsOf(draft.fields, world.now());
    if (Object.keys(problems).length > 0) return problems;
    const answer = answerSchema.safeParse(draft.fields);
    if (!answer.success) return { form: 'unreadable' };
    pending.get(id)?.();
    pending.delete(id);
    const question = questionFor(
      file.pack.steps.flatMap((step) => step.questions),
      draft,
      answer.data,
    );
    const kept = await journal.record(caseId, { question, value: answer.data, corrects: draft.corrects }, [
      { type: 'drop-draft', id },
    ]);
    if (!kept.ok) return undefined;
    forget(id);
    return {};
  }

  return {
    begin,
    beginFromCapture,
    change,
    drop,
    save,
    draftOf,
    /** Keeps everything that still waits for its half second; false when the storage refused. Called before locking. */
    flush: async (): Promise<boolean> => {
      const typed = [...pending.keys()];
      await Promise.all(typed.map((id) => keep(id)));
      return typed.every((id) => !state.unkept.has(id));
    },
  };
}

/** A captured signal names no question: it answers the case's own signal question, whatever the pack calls it. */
const questionFor = (questions: Question[], draft: Draft, answer: Answer) =>
  draft.question || (questions.find((question) => question.kind === answer.kind)?.id ?? 'naast.unknown');
