/** The way that needs no access to the page: copy or drag, and the professional says where it went (design §6.13). */
import type { Doorway } from './doorway';
import type { PlacingRecord } from './placing-record';
import { isUnresolved, type Chosen, type MeldingPiece } from './placing-state';
import type { State } from './state';
import type { Surroundings } from './surroundings';

interface CopyingRoom {
  state: State;
  world: Pick<Surroundings, 'copy'>;
  record: PlacingRecord;
  notice: Doorway['notice'];
  chosenOn: (piece: MeldingPiece | undefined) => Chosen | undefined;
}

/** Actions that hand a text over. Every way to a clipboard is a click; nobody can read what it holds. */
export function createCopying({ state: { placing }, world, record, notice, chosenOn }: CopyingRoom) {
  /** Whether, as far as we know, words of a case are in the clipboard. */
  let isHeld = false;
  async function empty(): Promise<boolean> {
    const emptied = await world.copy('');
    if (emptied) isHeld = false;
    return emptied;
  }

  /** A piece of a melding that was dragged stands in the form; of a copied one that was said already. */
  function seen(carried: Chosen): void {
    if (placing.value.state !== 'dragged') return;
    record.carried(carried, 'dragged');
    placing.value = { state: 'ready' };
  }

  return {
    /** Always works, also while it is not known what came of placing. */
    copy: async (piece?: MeldingPiece): Promise<void> => {
      const chosen = chosenOn(piece);
      if (!chosen) return;
      if (!(await world.copy(chosen.text, chosen.html))) {
        notice.value = { tone: 'problem', key: 'note.copy-failed' };
        return;
      }
      isHeld = true;
      record.carried(chosen, 'copied');
      // What nobody is sure of yet stays in sight, with its ways out.
      if (isUnresolved(placing.value))
        notice.value = { tone: 'done', key: chosen.melding ? 'melding.copied' : 'note.copied' };
      else placing.value = { state: 'copied', copied: chosen };
    },
    /** The text as it is on screen now, to carry away; nothing while there is none. */
    toDrag: (piece?: MeldingPiece): Chosen | undefined => chosenOn(piece),
    /** It was let go somewhere that took it: in the dossier or elsewhere, which the panel cannot see. */
    dropped: (copied: Chosen): void => {
      if (!isUnresolved(placing.value)) placing.value = { state: 'dragged', copied };
    },
    emptyClipboard: async (): Promise<void> => {
      if (await empty()) notice.value = { tone: 'done', key: 'note.clipboard-emptied' };
    },
    /** At the lock: nothing of ours stays behind, where the browser allows that without a click. */
    leaveClipboard: async (): Promise<void> => {
      if (isHeld) await empty();
    },
    /** After copying or dragging: it is in the dossier. Counts as "gekopieerd, niet gecontroleerd". */
    pasted: async (): Promise<void> => {
      if (placing.value.state !== 'copied' && placing.value.state !== 'dragged') return;
      const { copied } = placing.value;
      if (copied.melding) return seen(copied);
      if (!(await record.pasted(copied)).kept) return;
      placing.value = { state: 'ready' };
      record.done(copied);
      notice.value = { tone: 'done', key: 'note.recorded-copied' };
    },
  };
}
