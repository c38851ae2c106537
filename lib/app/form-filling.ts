/**
 * Filling a form that a site adapter knows: every section of the melding in its own field, one by one, each read back
 * before the next. Fills, never submits; stops at the first question or doubt.
 */
import { meldingSections, type MeldingSectionId } from '@/lib/note/melding-place';
import type { Doorway } from './doorway';
import type { MeldingDesk } from './melding-desk';
import type { PageSight } from './page-sight';
import type { Attempt } from './placing-state';
import { cluesFor } from './sites';
import type { State } from './state';

interface FillingRoom {
  state: Pick<State, 'target' | 'memory' | 'placing' | 'route'>;
  melding: Pick<MeldingDesk, 'choice' | 'fateOf' | 'textOf'>;
  sight: PageSight;
  placing: { begin(attempt: Attempt): Promise<void> };
  notice: Doorway['notice'];
}

/** Actions on the form beside us. */
export function createFormFilling({ state, melding, sight, placing, notice }: FillingRoom) {
  const cluesOf = (piece: MeldingSectionId) =>
    'page' in state.target.value ? cluesFor(state.memory.value, state.target.value.page, piece) : undefined;
  const knows = (piece: MeldingSectionId) => melding.textOf(piece) !== '' && cluesOf(piece) !== undefined;

  function isDone(piece: MeldingSectionId): boolean {
    const route = state.route.value;
    const fate = route.screen === 'melding' ? melding.fateOf(route.caseId, piece) : undefined;
    return fate?.how === 'placed' && !fate.isOld;
  }

  /** Puts a section in the field that is known for it. Gives whether it stands there. */
  async function fill(piece: MeldingSectionId): Promise<boolean> {
    const clues = cluesOf(piece);
    const chosen = melding.choice(piece);
    if (!clues || !chosen) return false;
    const seen = await sight.look(clues);
    if (!seen.ok || !seen.value.found) {
      notice.value = { tone: 'problem', key: seen.ok ? 'fill.no-field' : `refusal.${seen.reason}` };
      return false;
    }
    await placing.begin({ ...chosen, page: seen.value.page, field: seen.value.field });
    return state.placing.value.state === 'placed';
  }

  const known = () => meldingSections.filter(knows);
  return {
    /** Whether the page beside us has a field for this section. */
    knows,
    /** The sections that have a field on this page and do not stand there yet. */
    left: () => known().filter((piece) => !isDone(piece)),
    fill,
    /** Fills what is left, in the order of the form. Clicked again after a question, it goes on where it stopped. */
    async fillAll(): Promise<void> {
      for (const piece of known()) if (!isDone(piece) && !(await fill(piece))) return;
    },
  };
}
