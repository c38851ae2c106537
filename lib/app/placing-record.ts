/** Noting down what came of placing: a note in the journal of its case, a piece of a melding until the lock. */
import { ownQuestion, type AnswerOf } from '@/lib/case/entries';
import type { Journaling } from './journal-actions';
import type { MeldingDesk } from './melding-desk';
import type { NoteChoice } from './note-choice';
import type { Attempt, Chosen } from './placing-state';

type Check = AnswerOf<'placed'>['check'];

/** `placementId`: the entry that says so, for a note. */
export type Recorded = { kept: true; placementId?: string } | { kept: false };

export type PlacingRecord = ReturnType<typeof createPlacingRecord>;

/** The book in which the placing flow writes. */
export function createPlacingRecord(journal: Journaling, note: NoteChoice, melding: MeldingDesk) {
  async function placement({ caseId, entries }: Chosen, at: Partial<Attempt>, check: Check, corrects?: string) {
    const where = at.page ? { page: at.page, field: at.field?.label ?? '' } : { field: '' };
    const value = { kind: 'placed' as const, entries: [...entries], ...where, check };
    const kept = await journal.record(caseId, { question: ownQuestion.placed, value, corrects });
    return kept.ok ? { kept: true as const, placementId: kept.value.id } : { kept: false as const };
  }

  return {
    /** Notes a placement down. `kept: false` when the storage refused (the commit has said so). */
    async placed(attempt: Attempt, check: Exclude<Check, 'copied'>, corrects?: string): Promise<Recorded> {
      const { caseId, text, page, field, melding: piece } = attempt;
      if (!piece) return placement(attempt, attempt, check, corrects);
      const how = check === 'uncertain' ? 'uncertain' : 'placed';
      melding.mark({ caseId, piece, text, page, nonce: field.nonce, how });
      return { kept: true };
    },
    /** That a piece of a melding was copied, or was seen after dragging, is all that can be known of it. */
    carried({ caseId, text, melding: piece }: Chosen, how: 'copied' | 'dragged'): void {
      if (piece) melding.mark({ caseId, piece, text, how });
    },
    /** The professional pasted a copied note. */
    pasted: (copied: Chosen): Promise<Recorded> => placement(copied, {}, 'copied'),
    /** It was taken out again, or never arrived. */
    async takenBack(attempt: Attempt, placementId: string | undefined, because: string): Promise<void> {
      if (attempt.melding) melding.unmark(attempt);
      else if (placementId) await journal.withdraw(attempt.caseId, placementId, because);
    },
    /** Nobody knows any more what stands there; of a note the journal still says what was found. */
    doubted({ caseId, text, page, field, melding: piece }: Attempt): void {
      if (piece) melding.mark({ caseId, piece, text, page, nonce: field.nonce, how: 'uncertain' });
    },
    /** What was chosen is dealt with: the next note begins as every note does. */
    done({ melding: piece }: Chosen): void {
      if (!piece) note.reset();
    },
  };
}
