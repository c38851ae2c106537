/** Putting a note in the dossier: ask where, stop when in doubt, write once, read back, tell honestly (design §6.4–6.5). */
import { ownQuestion, type AnswerOf } from '@/lib/case/entries';
import type { Doorway } from './doorway';
import type { Journaling } from './journal-actions';
import type { NoteChoice } from './note-choice';
import { createPageHand, type Written } from './page-hand';
import { nextQuestion } from './placing-questions';
import { isUnresolved, type Attempt, type PlacingQuestion } from './placing-state';
import { readSites, readersAt, sitesKey, type Readers } from './sites';
import type { State } from './state';
import type { Surroundings } from './surroundings';

interface PlacingRoom {
  state: State;
  world: Surroundings;
  journal: Journaling;
  note: NoteChoice;
  notice: Doorway['notice'];
}

type Check = AnswerOf<'placed'>['check'];

/** Actions of the note screen. */
export function createPlacing({ state, world, journal, note, notice }: PlacingRoom) {
  const { placing } = state;
  const hand = createPageHand(world);
  /** The writing that is going on; locking waits for it. */
  let writing: Promise<void> = Promise.resolve();

  /** Looks which page and field are beside us. Writes nothing in the page. */
  async function look(): Promise<void> {
    if (placing.value.state === 'busy') return;
    const reply = await world.page.ask({ ask: 'probe' });
    const linked = await world.page.isLinked();
    if (state.closed) return;
    if (!reply.ok) state.target.value = { state: 'no-access', reason: reply.reason };
    else if (reply.value.found)
      state.target.value = { state: 'field', page: reply.value.page, field: reply.value.field, linked };
    else state.target.value = { state: 'no-field', page: reply.value.page, reason: reply.value.reason, linked };
  }

  /** Notes a placement down. Gives its id, or nothing when the storage refused (the commit has said so). */
  async function record({ caseId, entries, page, field }: Attempt, check: Check, corrects?: string) {
    const value = { kind: 'placed' as const, entries: [...entries], page, field: field.label, check };
    const kept = await journal.record(caseId, { question: ownQuestion.placed, value, corrects });
    return kept.ok ? kept.value.id : undefined;
  }

  async function settle(attempt: Attempt, check: 'verified' | 'confirmed', corrects?: string): Promise<void> {
    const placementId = await record(attempt, check, corrects);
    placing.value = placementId ? { state: 'placed', attempt, placementId } : { state: 'unrecorded', attempt };
    note.reset();
  }

  /** What came of writing. An outcome nobody knows is noted down too: it may not be forgotten by a lock. */
  async function tell(attempt: Attempt, found: Written): Promise<void> {
    if (found.state === 'placed') await settle(attempt, 'verified');
    else if (found.state === 'refused') placing.value = { state: 'refused', attempt, reason: found.reason };
    else {
      const placementId = await record(attempt, 'uncertain');
      if (found.state === 'different') placing.value = { ...found, attempt, placementId };
      else placing.value = { state: 'uncertain', attempt, placementId };
    }
  }

  async function write(attempt: Attempt, joinLines: boolean): Promise<void> {
    placing.value = { state: 'busy', attempt };
    writing = hand
      .write(attempt.field.nonce, attempt.text, joinLines)
      .catch((): Written => ({ state: 'unknown' }))
      .then((found) => tell(attempt, found));
    await writing;
  }

  /** Goes on with what was clicked: asks what is still open, then writes. */
  async function goOn(attempt: Attempt, answered: readonly PlacingQuestion[]): Promise<void> {
    const file = journal.fileOf(attempt.caseId);
    if (!file) return;
    const readers = readersAt(state.memory.value, attempt.page.origin);
    const question = nextQuestion(attempt, { file, readers }, answered);
    if (question) placing.value = { state: 'asking', question, attempt, answered };
    else await write(attempt, answered.includes('join-lines'));
  }

  return {
    look,
    /** Puts the note on screen in the field on screen, after what must be asked first. */
    place: async (): Promise<void> => {
      const target = state.target.value;
      const chosen = note.choice();
      if (target.state !== 'field' || !chosen || isUnresolved(placing.value)) return;
      await goOn({ ...chosen, page: target.page, field: target.field }, []);
    },
    /** Yes to the question on screen. The answer holds for the page and the field it was asked about, and no other. */
    agree: async (): Promise<void> => {
      const asked = placing.value;
      if (asked.state === 'asking') await goOn(asked.attempt, [...asked.answered, asked.question]);
    },
    /** Remembers, sealed, who reads the fields of this site, and goes on. */
    setReaders: async (readers: Readers): Promise<void> => {
      const asked = placing.value;
      if (asked.state !== 'asking') return;
      const sites = { ...readSites(state.memory.value), [asked.attempt.page.origin]: { readers } };
      const kept = await journal.commit([{ type: 'remember', key: sitesKey, value: sites }]);
      if (kept.ok) await goOn(asked.attempt, asked.answered);
    },
    /** The professional looked and says the note stands in the dossier. */
    confirm: async (): Promise<void> => {
      const doubt = placing.value;
      if (doubt.state === 'different' || doubt.state === 'uncertain')
        await settle(doubt.attempt, 'confirmed', doubt.placementId);
      else if (doubt.state === 'unrecorded') await settle(doubt.attempt, 'verified');
    },
    /** The professional took the note out of the dossier by hand, or it never arrived. */
    deny: async (): Promise<void> => {
      const doubt = placing.value;
      if (!('attempt' in doubt)) return;
      if ('placementId' in doubt && doubt.placementId)
        await journal.withdraw(doubt.attempt.caseId, doubt.placementId, 'staat niet in het dossier');
      placing.value = { state: 'ready' };
      notice.value = undefined;
    },
    undo: async (): Promise<void> => {
      const done = placing.value;
      if (!('attempt' in done)) return;
      const { attempt } = done;
      if (!(await hand.takeBack(attempt.field.nonce))) {
        // Nobody knows any more what stands there: the professional looks.
        const placementId = 'placementId' in done ? done.placementId : undefined;
        placing.value = { state: 'uncertain', attempt, placementId };
        notice.value = { tone: 'problem', key: 'note.undo-failed' };
        return;
      }
      if ('placementId' in done && done.placementId)
        await journal.withdraw(attempt.caseId, done.placementId, 'teruggedraaid');
      placing.value = { state: 'undone', attempt };
    },
    copy: async (): Promise<void> => {
      const chosen = note.choice();
      if (!chosen) return;
      const copied = await world.copy(chosen.text);
      if (copied) placing.value = { state: 'copied', copied: chosen };
      else notice.value = { tone: 'problem', key: 'note.copy-failed' };
    },
    emptyClipboard: async (): Promise<void> => {
      if (await world.copy('')) notice.value = { tone: 'done', key: 'note.clipboard-emptied' };
    },
    /** After copying: the professional pasted it. Counts as "gekopieerd, niet gecontroleerd". */
    pasted: async (): Promise<void> => {
      if (placing.value.state !== 'copied') return;
      const { caseId, entries } = placing.value.copied;
      const value = { kind: 'placed' as const, entries: [...entries], field: '', check: 'copied' as const };
      const kept = await journal.record(caseId, { question: ownQuestion.placed, value });
      if (!kept.ok) return;
      placing.value = { state: 'ready' };
      note.reset();
      notice.value = { tone: 'done', key: 'note.recorded-copied' };
    },
    /** Back to the note, nothing written. */
    cancel: (): void => {
      if (!isUnresolved(placing.value)) placing.value = { state: 'ready' };
    },
    /** A note screen opens: what is not resolved yet stays in sight. */
    start: (): void => {
      if (isUnresolved(placing.value)) return;
      placing.value = { state: 'ready' };
      note.reset();
    },
    /** Resolves when nothing is being written. */
    finished: () => writing,
  };
}
