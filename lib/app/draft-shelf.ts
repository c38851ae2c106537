/** Where drafts lie until they are entries: on screen at once, sealed within half a second, in the order they were typed. */
import type { Draft } from '@/lib/vault/vault';
import { retryAfter } from './autosave';
import type { Journaling } from './journal-actions';
import type { State } from './state';
import type { Surroundings } from './surroundings';

/** Keeps what is typed; `drafting.ts` decides what a draft is and becomes. */
export function createDraftShelf(state: State, world: Surroundings, journal: Journaling) {
  /** Drafts with words the vault does not hold: what must not get lost. Blank forms are not among them. */
  const typed = new Set<string>();
  const timers = new Map<string, () => void>();
  let keeping: Promise<void> = Promise.resolve();

  const draftOf = (id: string) => state.drafts.value.find((draft) => draft.id === id);

  function put(draft: Draft): void {
    state.unkept.add(draft.id);
    const others = state.drafts.value.filter((known) => known.id !== draft.id);
    state.drafts.value = [...others, draft];
  }

  function stopTimer(id: string): void {
    timers.get(id)?.();
    timers.delete(id);
  }

  function keepLater(id: string, milliseconds: number): void {
    // Not put off by the next keystroke: somebody who types without a pause is kept up with, too.
    if (!timers.has(id))
      timers.set(
        id,
        world.later(milliseconds, () => void keep(id)),
      );
  }

  /** Forgets a draft that became an entry, or was thrown away. */
  function forget(id: string): void {
    stopTimer(id);
    typed.delete(id);
    state.unkept.delete(id);
    state.drafts.value = state.drafts.value.filter((draft) => draft.id !== id);
  }

  async function keepNow(id: string): Promise<void> {
    const draft = draftOf(id);
    if (!draft || !typed.has(id)) return;
    const kept = await journal.commit([{ type: 'save-draft', draft }]);
    if (!kept.ok) keepLater(id, retryAfter);
    else if (draftOf(id) === draft) {
      typed.delete(id);
      state.unkept.delete(id);
    }
  }

  /** One after the other, so that an older text never lands on a newer one. */
  function keep(id: string): Promise<void> {
    stopTimer(id);
    keeping = keeping.then(() => keepNow(id));
    return keeping;
  }

  return {
    typed,
    draftOf,
    put,
    stopTimer,
    keepLater,
    forget,
    /** Resolves when nothing is being kept any more. */
    settled: () => keeping,
    /** Keeps everything that was typed; false when the storage refused. Called before locking. */
    flush: async (): Promise<boolean> => {
      for (const id of typed) await keep(id);
      await keeping;
      return typed.size === 0;
    },
  };
}
