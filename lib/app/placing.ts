/**
 * Putting a note in the dossier, or a melding in its form: ask where, stop when in doubt, write once, read back, tell
 * honestly (design §6.4–6.5).
 */
import { createCopying } from './copying';
import type { Doorway } from './doorway';
import { createFieldPointing } from './field-pointing';
import { isShown } from './fresh-look';
import type { Journaling } from './journal-actions';
import type { MeldingDesk } from './melding-desk';
import type { NoteChoice } from './note-choice';
import { createPageHand, type Written } from './page-hand';
import { createPageSight } from './page-sight';
import { nextQuestion } from './placing-questions';
import { createPlacingRecord } from './placing-record';
import {
  isUnresolved,
  type Attempt,
  type Chosen,
  type MeldingPiece,
  type PlacingQuestion,
  type SeenField,
} from './placing-state';
import { createPlacingMemory } from './placing-memory';
import { readReportForms } from './report-forms';
import { belongsHere } from './right-dossier';
import { isTooLong, pageAround, readersOf, withRoom, type Readers } from './sites';
import type { State } from './state';
import type { Surroundings } from './surroundings';

interface PlacingRoom {
  state: State;
  world: Surroundings;
  journal: Journaling;
  note: NoteChoice;
  melding: MeldingDesk;
  notice: Doorway['notice'];
}

/** Actions of the screens that place a text. `piece`: which piece of the melding; without it, the note. */
export function createPlacing({ state, world, journal, note, melding, notice }: PlacingRoom) {
  const { placing } = state;
  const sight = createPageSight(state, world);
  const hand = createPageHand(world, sight);
  const record = createPlacingRecord(journal, note, melding);
  const remember = createPlacingMemory(state, journal);
  const chosenOn = (piece: MeldingPiece | undefined): Chosen | undefined =>
    piece ? melding.choice(piece) : note.choice();
  /** The writing that is going on; locking waits for it. */
  let writing: Promise<void> = Promise.resolve();

  /** Looks which page and field are beside us. Writes nothing in the page. */
  async function look(): Promise<void> {
    if (placing.value.state === 'busy') return;
    const seen = await sight.target();
    if (state.closed) return;
    state.target.value = seen;
    if (placing.value.state === 'moved') placing.value = { state: 'moved', to: seen };
  }

  async function settle(attempt: Attempt, check: 'verified' | 'confirmed', corrects?: string): Promise<void> {
    const noted = await record.placed(attempt, check, corrects);
    placing.value = noted.kept
      ? { state: 'placed', attempt, placementId: noted.placementId }
      : { state: 'unrecorded', attempt };
    record.done(attempt);
  }

  /** What came of writing. An outcome nobody knows is noted down too: it may not be forgotten by a lock. */
  async function tell(attempt: Attempt, found: Written): Promise<void> {
    if (found.state === 'placed') await settle(attempt, 'verified');
    else if (found.state === 'refused') placing.value = { state: 'refused', attempt, reason: found.reason };
    else {
      const noted = await record.placed(attempt, 'uncertain');
      const placementId = noted.kept ? noted.placementId : undefined;
      if (found.state === 'different') placing.value = { ...found, attempt, placementId };
      else placing.value = { state: 'uncertain', attempt, placementId };
    }
  }

  async function write(attempt: Attempt, joinLines: boolean): Promise<void> {
    placing.value = { state: 'busy', attempt };
    writing = hand
      .write(attempt, joinLines)
      .catch((): Written => ({ state: 'unknown' }))
      .then((found) => tell(attempt, found));
    await writing;
  }

  /** Goes on with what was clicked: asks what is still open, then writes. */
  async function goOn(attempt: Attempt, answered: readonly PlacingQuestion[]): Promise<void> {
    const file = journal.fileOf(attempt.caseId);
    if (!file) return;
    const known = {
      file,
      belongs: belongsHere(file, state.files.value, attempt.page),
      readers: readersOf(state.memory.value, attempt),
      forms: readReportForms(state.memory.value),
      others: melding.pagesOfOthers(attempt.caseId),
    };
    const question = nextQuestion(attempt, known, answered);
    if (question) placing.value = { state: 'asking', question, attempt, answered };
    else await write(attempt, answered.includes('join-lines'));
  }

  /** First what the field has room for, which only its site adapter may know. */
  async function begin(clicked: Attempt): Promise<void> {
    if (isUnresolved(placing.value)) return;
    const attempt = withRoom(state.memory.value, clicked);
    if (isTooLong(attempt)) placing.value = { state: 'refused', attempt, reason: 'no-room' };
    else await goOn(attempt, []);
  }

  return {
    pointing: createFieldPointing(world),
    ...createCopying({ state, world, record, notice, chosenOn }),
    look,
    begin,
    /** Puts the text on screen in the field on screen, when it still is that one, after what must be asked first. */
    place: async (piece?: MeldingPiece): Promise<void> => {
      const shown = state.target.value;
      const chosen = chosenOn(piece);
      if (shown.state !== 'field' || !chosen || isUnresolved(placing.value)) return;
      const now = await sight.target();
      if (state.closed) return;
      state.target.value = now;
      if (isShown(shown, now)) await begin({ ...chosen, page: now.page, field: now.field });
      else if (!isUnresolved(placing.value)) placing.value = { state: 'moved', to: now };
    },
    /** One of the fields that compete is the one that is meant. */
    chooseField: async (field: SeenField): Promise<void> => {
      sight.choose(field);
      await look();
    },
    /** Yes to what is asked, for this page and field alone. `always`: the page never shows another dossier. */
    agree: async (always = false): Promise<void> => {
      const asked = placing.value;
      if (asked.state !== 'asking') return;
      const taught = remember.yes(asked.question, asked.attempt, always); // waited for only when it is something
      if (taught !== 'nothing' && !(await taught)) return;
      // Clicked twice, or called off, while that was being kept: what is on screen now decides.
      if (placing.value === asked) await goOn(asked.attempt, [...asked.answered, asked.question]);
    },
    /** Remembers, sealed, who reads the fields of this site, and goes on. */
    setReaders: async (readers: Readers): Promise<void> => {
      const asked = placing.value;
      if (asked.state !== 'asking') return;
      if (!(await remember.readers(pageAround(asked.attempt).origin, readers))) return;
      // A second click while this was being kept must not write a second time.
      if (placing.value === asked) await goOn(asked.attempt, asked.answered);
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
      const placementId = 'placementId' in doubt ? doubt.placementId : undefined;
      await record.takenBack(doubt.attempt, placementId, 'staat niet in het dossier');
      placing.value = { state: 'ready' };
      notice.value = undefined;
    },
    undo: async (): Promise<void> => {
      const done = placing.value;
      if (!('attempt' in done)) return;
      const { attempt } = done;
      const placementId = 'placementId' in done ? done.placementId : undefined;
      const now = await hand.takeBack(attempt.field);
      if (now !== 'gone') {
        // Only the professional can take it out now, and tells when that is done.
        placing.value = { state: 'uncertain', attempt, placementId };
        record.doubted(attempt);
        const key = now === 'stands' ? 'undo-impossible' : 'undo-failed';
        notice.value = { tone: 'problem', key: `${attempt.melding ? 'melding' : 'note'}.${key}` };
        return;
      }
      await record.takenBack(attempt, placementId, 'teruggedraaid');
      placing.value = { state: 'undone', attempt };
    },
    /** Back to the text, nothing written. */
    cancel: (): void => {
      if (!isUnresolved(placing.value)) placing.value = { state: 'ready' };
    },
    /** A screen that places opens: what is not resolved yet stays in sight. */
    start: (): void => {
      if (isUnresolved(placing.value)) return;
      placing.value = { state: 'ready' };
      note.reset();
    },
    /** Resolves when nothing is being written. */
    finished: () => writing,
  };
}
