/** Back from the dossier: a note that was selected there becomes a case again, or adds to one. */
import type { Entry } from '@/lib/case/entries';
import { ownQuestion } from '@/lib/case/entries';
import { cleanText } from '@/lib/host/clean';
import { looksLikeNote } from '@/lib/note/looks-like-note';
import { readNotes, type ReadNotes } from '@/lib/note/read-notes';
import { pageSchema } from '@/lib/case/answer-kinds';
import type { Pack } from '@/lib/protocol/schema';
import { refusal, success, type Result } from '@/lib/result';
import type { CaseFile, Change, Draft, SaveRefusal } from '@/lib/vault/vault';
import { capturedWords } from './captured-words';
import type { Doorway } from './doorway';
import type { Drafting } from './drafting';
import type { Journaling } from './journal-actions';
import { knownPacks } from './known-packs';
import type { PackShelf } from './pack-shelf';
import { readSections, type ReadSection } from './read-sections';
import { resumedEntries } from '@/lib/note/resumed-entries';
import type { OpenCase } from './open-cases';
import type { State } from './state';
import type { Surroundings } from './surroundings';

/** What came out of a selected text. */
export interface Reading extends ReadNotes {
  /** The same facts for the eye, per step. */
  sections: ReadSection[];
  /** The pack that a new case gets: of the note, where it is here. */
  pack: Pack;
}

interface ResumingRoom {
  state: State;
  world: Surroundings;
  journal: Journaling;
  shelf: PackShelf;
  drafting: Drafting;
  notice: Doorway['notice'];
}

const wordsOf = (draft: Draft) => (typeof draft.fields['quote'] === 'string' ? draft.fields['quote'] : '');

/** The pack that made sense of most. */
function mainPack({ facts }: ReadNotes, base: Pack): Pack {
  const count = (pack: Pack) => facts.filter((fact) => fact.pack === pack).length;
  return facts.map(({ pack }) => pack).reduce((best, pack) => (count(pack) > count(best) ? pack : best), base);
}

/** Actions of the screen that reads a note back. */
export function createResuming({ state, world, journal, shelf, drafting, notice }: ResumingRoom) {
  /** What the note adds to a case, and which facts of it stand in the dossier that the note was read in. */
  function compare(reading: Reading, file: Pick<CaseFile, 'pack' | 'journal'>, unplaced?: readonly Entry[]) {
    const { fresh, known } = resumedEntries(reading.facts, file, () => world.newId());
    const waiting = new Set(unplaced?.map(({ id }) => id));
    return { fresh, found: known.filter(({ id }) => waiting.has(id)) };
  }

  /**
   * The facts stand in the dossier already, in the page they were selected in: whoever selected them there saw that.
   * Without this they would show as not yet in the dossier, and be placed twice. Of words that were typed, or changed
   * since, nobody saw that.
   */
  function asPlaced(draft: Draft, pack: Pack, entries: readonly Entry[]): Entry[] {
    const page = pageSchema.safeParse(draft.fields['page']).data;
    if (entries.length === 0 || !page || !capturedWords.isUnchanged(draft)) return [];
    const ids = entries.map(({ id }) => id);
    const value = { kind: 'placed' as const, entries: ids, page, field: '' };
    return [journal.entry(pack, ownQuestion.placed, { ...value, check: 'confirmed' })];
  }

  const appending = (caseId: string, items: readonly Entry[]) =>
    items.map((item): Change => ({ type: 'append', caseId, item }));

  /** One act for the vault: the draft goes with what it became. */
  async function keep(draft: Draft, changes: readonly Change[]): Promise<Result<() => void, SaveRefusal>> {
    const outcome: { refused: SaveRefusal } = { refused: 'locked' };
    const putBack = await drafting.spend([draft.id], async () => {
      const kept = await journal.commit([...changes, { type: 'drop-draft', id: draft.id }]);
      if (!kept.ok) outcome.refused = kept.reason;
      return kept.ok;
    });
    return putBack ? success(putBack) : refusal(outcome.refused);
  }

  /** Starts a case of what was read, under a pseudonym. Gives its id, or why it could not be kept. */
  async function makeCase(draftId: string, reading: Reading, label: string): Promise<Result<string, SaveRefusal>> {
    const draft = drafting.draftOf(draftId);
    if (!draft) return refusal('locked');
    const { pack } = reading;
    const id = world.newId();
    const { fresh } = compare(reading, { pack, journal: [] });
    const named = journal.entry(pack, ownQuestion.label, { kind: 'label', label });
    const kept = await keep(draft, [
      { type: 'add-case', id, createdAt: world.now().toISOString(), pack },
      ...appending(id, [named, ...fresh, ...asPlaced(draft, pack, fresh)]),
    ]);
    return kept.ok ? success(id) : kept;
  }

  /** Adds to a case what it does not have. Gives how to take it back; undefined when it was refused: the draft stays. */
  async function addTo(draftId: string, reading: Reading, caseId: string): Promise<(() => void) | undefined> {
    const draft = drafting.draftOf(draftId);
    const open = state.cases.value.find((known) => known.file.id === caseId);
    if (!draft || !open) return undefined;
    const { fresh, found } = compare(reading, open.file, open.view.notInDossier);
    const entries = [...fresh, ...asPlaced(draft, open.file.pack, [...fresh, ...found])];
    const kept = await keep(draft, appending(caseId, entries));
    if (!kept.ok) return undefined;
    const takeBack = async () => {
      const withdrawnAt = world.now().toISOString();
      const gone = entries.map(({ id }) => ({ id, withdrawnAt, because: 'hervatten ongedaan gemaakt' }));
      const undone = await journal.commit(gone.map((item): Change => ({ type: 'append', caseId, item })));
      if (undone.ok) kept.value();
    };
    return () => void takeBack();
  }

  return {
    /** Whether a text that belongs to no case yet may be a note of ours: then it can be read back. */
    isNote: (draft: Draft): boolean => draft.caseId === undefined && looksLikeNote(cleanText(wordsOf(draft))),
    /** Reads the text of a draft; undefined when the draft is gone. */
    async read(draftId: string): Promise<Reading | undefined> {
      const { base, packs } = await knownPacks(shelf, state);
      const draft = drafting.draftOf(draftId);
      if (!draft) return undefined;
      const read = readNotes(cleanText(wordsOf(draft)), packs, base);
      return { ...read, pack: mainPack(read, base), sections: readSections(read.facts) };
    },
    /** How many facts are new to a case, and of how many it would learn that they stand in the dossier. */
    countFor(reading: Reading, { file, view }: OpenCase): { fresh: number; found: number } {
      const { fresh, found } = compare(reading, file, view.notInDossier);
      return { fresh: fresh.length, found: found.length };
    },
    makeCase,
    addTo,
    /** Copies what could not be read, so that it can be kept elsewhere. */
    async copyUnread({ unread }: Reading): Promise<void> {
      const copied = await world.copy(unread.join('\n'));
      notice.value = copied ? { tone: 'done', key: 'resume.copied' } : { tone: 'problem', key: 'resume.copy-failed' };
    },
  };
}
