/** What was marked in a page and waits here, until somebody makes a signal of it or throws it away. */
import type { Doorway } from './doorway';
import type { Drafting } from './drafting';
import type { Journaling } from './journal-actions';
import { isAtRest, type Route, type State } from './state';
import type { Surroundings } from './surroundings';

interface DeskRoom {
  state: State;
  world: Surroundings;
  journal: Journaling;
  drafting: Drafting;
  notice: Doorway['notice'];
  go: (route: Route) => void;
}

/** Actions on what was marked. */
export function createCaptureDesk({ state, world, journal, drafting, notice, go }: DeskRoom) {
  /** Begins a signal with it. */
  async function take(id: string): Promise<void> {
    const draftId = await drafting.beginFromCapture(id);
    if (draftId) go({ screen: 'entry', draftId });
  }

  const waitingCount = () => state.captures.value.length + state.waiting.value.length;

  return {
    take,
    /** Throws it away without making a signal of it. */
    drop: async (id: string): Promise<void> => {
      await world.waiting.drop(id);
      await journal.commit([{ type: 'drop-capture', id }]);
    },
    /** What was marked for this window comes forward, unless somebody is in the middle of writing something else. */
    async bringForward(windowId: number | undefined): Promise<void> {
      await journal.refresh();
      if (state.closed || windowId !== (await world.windowId())) return;
      const newest = state.captures.value.findLast((capture) => capture.windowId === windowId);
      if (!newest) return;
      // Whoever is writing or placing is not pushed away: the marked text waits, and says so.
      if (isAtRest(state) && !world.isTyping()) await take(newest.id);
      else notice.value = { tone: 'done', key: 'captures.waits', params: { count: String(waitingCount()) } };
    },
  };
}
