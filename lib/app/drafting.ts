/** What is being typed: kept sealed within half a second, turned into an entry only when the professional saves. */
import { answerSchema, type Answer, type Entry } from '@/lib/case/entries';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Question } from '@/lib/protocol/schema';
import type { Draft } from '@/lib/vault/vault';
import { problemsOf, type FieldProblems } from './answer-check';
import { groundsProblem } from './grounds-check';
import { blankAnswer } from './blank-answer';
import { draftOfCapture } from './capture-draft';
import { capturedWords } from './captured-words';
import { autosaveAfter, createDraftShelf, retryAfter } from './draft-shelf';
import type { Journaling } from './journal-actions';
import { namesHeading, withHeading } from './provenance';
import type { State } from './state';
import type { Surroundings } from './surroundings';

/** What must be known of a question to answer it; enough for one that the pack no longer has. */
type Asked = Pick<Question, 'id' | 'kind'>;

interface Beginning {
  correcting?: Entry | undefined;
  fields?: Record<string, unknown>;
}

export type Drafting = ReturnType<typeof createDrafting>;

/** Actions on drafts. */
export function createDrafting(state: State, world: Surroundings, journal: Journaling) {
  const { typed, draftOf, put, stopTimer, keepLater, forget, settled, flush } = createDraftShelf(state, world, journal);
  const saving = new Set<string>();
  const isTyped = (id: string) => typed.has(id) || !state.unkept.has(id);

  /**
   * Opens a form for a question; a draft of the same question that somebody typed in is taken up again as it was left.
   * One that nobody typed in is begun anew: what it was filled in with may be yesterday's.
   * `correcting`: the entry that it will replace. `fields`: what is filled in beforehand, for the professional to
   * change; with an `entry` among them only a draft about that same entry is taken up again.
   */
  function begin(question: Asked, caseId: string, { correcting, fields }: Beginning = {}): string {
    const about = fields?.['entry'];
    const unfinished = state.drafts.value.filter(
      (draft) =>
        draft.caseId === caseId &&
        draft.question === question.id &&
        draft.corrects === correcting?.id &&
        (about === undefined || draft.fields['entry'] === about),
    );
    const left = unfinished.find((draft) => isTyped(draft.id));
    if (left) return left.id;
    const id = unfinished.find((draft) => !saving.has(draft.id))?.id ?? world.newId();
    put({
      id,
      caseId,
      question: question.id,
      savedAt: world.now().toISOString(),
      fields: { ...(correcting ? correcting.value : blankAnswer(question.kind, world.now())), ...fields },
      ...(correcting ? { corrects: correcting.id } : {}),
    });
    return id;
  }

  /** A signal that belongs to no case yet, from a marked selection; the capture goes in the same act. */
  async function beginFromCapture(captureId: string): Promise<string | undefined> {
    const known = [...state.captures.value, ...state.waiting.value];
    const capture = known.find(({ id }) => id === captureId);
    if (!capture || saving.has(captureId)) return undefined;
    saving.add(captureId);
    const draft = draftOfCapture(capture, world.newId(), world.now().toISOString());
    put(draft);
    typed.add(draft.id);
    const kept = await journal.commit([
      { type: 'save-draft', draft },
      { type: 'drop-capture', id: captureId },
    ]);
    saving.delete(captureId);
    if (kept.ok) {
      typed.delete(draft.id);
      state.unkept.delete(draft.id);
      await world.waiting.drop(captureId);
      state.waiting.value = await world.waiting.read();
    } else forget(draft.id); // the capture still waits, whole
    return kept.ok ? draft.id : undefined;
  }

  function change(id: string, fields: Record<string, unknown>): void {
    const draft = draftOf(id);
    if (!draft) return;
    typed.add(id);
    put({ ...draft, savedAt: world.now().toISOString(), fields: { ...draft.fields, ...fields } });
    keepLater(id, autosaveAfter);
  }

  const sourceIn = ({ fields }: Draft) => (typeof fields['source'] === 'string' ? fields['source'] : '');

  /** The heading a marked text stood under, to be kept with its source only when the professional agrees. */
  const headingOf = (draft: Draft) =>
    draft.near && { words: draft.near, kept: namesHeading(sourceIn(draft), draft.near) };

  function keepHeading(id: string, agreed: boolean): void {
    const draft = draftOf(id);
    if (draft?.near) change(id, { source: withHeading(sourceIn(draft), draft.near, agreed) });
  }

  /** Throws a draft away. Gives how to put it back. */
  async function drop(id: string): Promise<() => void> {
    const draft = draftOf(id);
    const worthKeeping = isTyped(id);
    forget(id);
    await journal.commit([{ type: 'drop-draft', id }]);
    return () => {
      if (draft && worthKeeping) putBack(draft);
    };
  }

  /**
   * Uses drafts up in an act that drops them, so that no autosave brings them back. Gives how to put them back;
   * undefined when the act was refused (the drafts stay) or one of them is gone or being used already.
   */
  async function spend(ids: readonly string[], act: () => Promise<boolean>): Promise<(() => void) | undefined> {
    const drafts = ids.flatMap((id) => draftOf(id) ?? []);
    if (drafts.length < ids.length || ids.some((id) => saving.has(id))) return undefined;
    for (const id of ids) {
      saving.add(id);
      stopTimer(id);
    }
    await settled();
    const done = await act();
    for (const id of ids) {
      saving.delete(id);
      if (done) forget(id);
      else keepLater(id, retryAfter);
    }
    return done ? () => drafts.forEach(putBack) : undefined;
  }

  function putBack(draft: Draft): void {
    put(draft);
    typed.add(draft.id);
    keepLater(draft.id, 0);
  }

  /**
   * Makes the draft an entry of the case. Gives the field problems to show (nothing is lost), or an empty list when it
   * was kept. `undefined`: the storage refused, which the commit has said, or it is being saved already.
   */
  async function save(id: string, caseId: string): Promise<FieldProblems | undefined> {
    const draft = draftOf(id);
    const file = journal.fileOf(caseId);
    if (!draft || !file || saving.has(id)) return undefined;
    const fields = capturedWords.without(draft);
    const open = state.cases.value.find((known) => known.file.id === caseId);
    const asked = open ? groundsProblem(open, draft.question, fields) : {};
    const problems = { ...asked, ...problemsOf(fields, world.now()) };
    if (Object.keys(problems).length > 0) return problems;
    const answer = answerSchema.safeParse(fields);
    if (!answer.success) return { form: 'unreadable' };
    const questions = questionsOf(file.pack);
    const answered = { question: questionFor(questions, draft, answer.data), value: answer.data };
    const entry = { ...answered, corrects: draft.corrects };
    const kept = await spend([id], async () => (await journal.record(caseId, entry, [{ type: 'drop-draft', id }])).ok);
    return kept && {};
  }

  return {
    begin,
    beginFromCapture,
    change,
    drop,
    spend,
    save,
    draftOf,
    headingOf,
    keepHeading,
    /** Whether somebody typed in it: only then is it work that waits. */
    isTyped,
    flush,
  };
}

/** A captured signal names no question: it answers the case's own signal question, whatever the pack calls it. */
const questionFor = (questions: Question[], draft: Draft, answer: Answer) =>
  draft.question || (questions.find((question) => question.kind === answer.kind)?.id ?? 'naast.unknown');
