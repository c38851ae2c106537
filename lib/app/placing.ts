/** Putting a note in the dossier: ask where, stop when in doubt, write once, read back, tell honestly (design §6.4–6.5). */
import type { Page } from '@/lib/case/answer-kinds';
import { ownQuestion, type AnswerOf } from '@/lib/case/entries';
import type { Doorway } from './doorway';
import type { Journaling } from './journal-actions';
import type { NoteChoice } from './note-choice';
import { createPageHand } from './page-hand';
import type { PlacingQuestion } from './placing-state';
import { belongsHere } from './right-dossier';
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

/** Actions of the note screen. */
export function createPlacing({ state, world, journal, note, notice }: PlacingRoom) {
  const hand = createPageHand(world);

  const isWriting = () => state.placing.value.state === 'busy';

  /** Looks which page and field are beside us. Writes nothing in the page. */
  async function look(): Promise<void> {
    if (isWriting()) return;
    const reply = await world.page.ask({ ask: 'probe' });
    const linked = await world.page.isLinked();
    if (state.closed || isWriting()) return;
    if (!reply.ok) state.target.value = { state: 'no-access', reason: reply.reason };
    else if (reply.value.found)
      state.target.value = { state: 'field', page: reply.value.page, field: reply.value.field, linked };
    else state.target.value = { state: 'no-field', page: reply.value.page, reason: reply.value.reason, linked };
  }

  async function recordPlacement(placement: Omit<AnswerOf<'placed'>, 'kind' | 'entries'>): Promise<string> {
    const caseId = note.caseOnScreen.value?.file.id ?? '';
    const entries = note.chosen.value.map((entry) => entry.id);
    const kept = await journal.record(caseId, {
      question: ownQuestion.placed,
      value: { kind: 'placed', entries, ...placement },
    });
    return kept.ok ? kept.value.id : '';
  }

  /** The first thing that must be asked before writing here, if any. */
  function question(page: Page, answered: readonly PlacingQuestion[]): PlacingQuestion | undefined {
    const file = note.caseOnScreen.value?.file;
    const readers = readersAt(state.memory.value, page.origin);
    const target = state.target.value;
    const asks: Record<PlacingQuestion, boolean> = {
      'other-page': file !== undefined && !belongsHere(file.journal, page),
      'who-reads': readers === undefined,
      'client-reads': readers === 'client',
      'join-lines': target.state === 'field' && target.field.kind === 'text-line' && note.text.value.includes('\n'),
    };
    return (Object.keys(asks) as PlacingQuestion[]).find((each) => asks[each] && !answered.includes(each));
  }

  /** Puts the note in the field shown. `answered`: questions the professional has just said yes to. */
  async function place(answered: readonly PlacingQuestion[] = []): Promise<void> {
    const target = state.target.value;
    if (target.state !== 'field' || note.text.value === '' || isWriting()) return;
    const asked = question(target.page, answered);
    if (asked) {
      state.placing.value = { state: 'asking', question: asked };
      return;
    }
    const { page, field } = target;
    state.placing.value = { state: 'busy' };
    const found = await hand.write(field.nonce, note.text.value, answered.includes('join-lines'));
    if (found.state === 'refused') {
      const { room } = field;
      const sizes = room === undefined ? {} : { room, length: note.text.value.length };
      state.placing.value = { ...found, ...sizes };
    } else if (found.state === 'placed') {
      const placementId = await recordPlacement({ page, field: field.label, check: 'verified' });
      state.placing.value = { state: 'placed', placementId, nonce: field.nonce };
      note.reset();
    } else if (found.state === 'different') {
      state.placing.value = { state: 'different', found: found.found, nonce: field.nonce, page, field: field.label };
    } else {
      state.placing.value = { state: 'uncertain', nonce: field.nonce, page, field: field.label };
    }
  }

  return {
    look,
    place,
    /** Remembers, sealed, who reads the fields of this site, and goes on placing. */
    async setReaders(readers: Readers, answered: readonly PlacingQuestion[]): Promise<void> {
      const target = state.target.value;
      if (target.state !== 'field') return;
      const sites = { ...readSites(state.memory.value), [target.page.origin]: { readers } };
      const kept = await journal.commit([{ type: 'remember', key: sitesKey, value: sites }]);
      if (kept.ok) await place(answered);
    },
    /** The professional looked and says the note stands in the dossier. */
    async confirm(): Promise<void> {
      const placing = state.placing.value;
      if (placing.state !== 'different' && placing.state !== 'uncertain') return;
      const placementId = await recordPlacement({ page: placing.page, field: placing.field, check: 'confirmed' });
      state.placing.value = { state: 'placed', placementId, nonce: placing.nonce };
      note.reset();
    },
    async undo(): Promise<void> {
      const placing = state.placing.value;
      if (!('nonce' in placing)) return;
      if (!(await hand.takeBack(placing.nonce))) {
        notice.value = { tone: 'problem', key: 'note.undo-failed' };
        return;
      }
      const caseId = note.caseOnScreen.value?.file.id;
      if (placing.state === 'placed' && caseId) await journal.withdraw(caseId, placing.placementId, 'teruggedraaid');
      state.placing.value = { state: 'undone' };
    },
    async copy(): Promise<void> {
      if (!(await world.copy(note.text.value))) {
        notice.value = { tone: 'problem', key: 'note.copy-failed' };
        return;
      }
      state.placing.value = { state: 'copied' };
    },
    /** After copying: the professional pasted it. Counts as "gekopieerd, niet gecontroleerd". */
    async pasted(): Promise<void> {
      const target = state.target.value;
      await recordPlacement({ field: '', check: 'copied', ...('page' in target ? { page: target.page } : {}) });
      notice.value = { tone: 'done', key: 'note.recorded-copied' };
      state.placing.value = { state: 'ready' };
      note.reset();
    },
    start(): void {
      state.placing.value = { state: 'ready' };
      note.reset();
    },
  };
}
