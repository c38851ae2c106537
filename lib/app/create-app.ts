/** The conductor: everything that can happen in an open vault, in one list. Screens get this and nothing else. */
import { computed } from '@preact/signals';
import type { Announcement } from '@/lib/messages/announcements';
import { createDrafting } from './drafting';
import type { Doorway, Notice } from './doorway';
import { createJournaling } from './journal-actions';
import { createNoteChoice } from './note-choice';
import { createPlacing } from './placing';
import { readSites, sitesKey, type Readers } from './sites';
import { createState, emptyState, type Route } from './state';
import type { Surroundings } from './surroundings';

export type App = ReturnType<typeof createApp>;

/**
 * Builds the app in the world it is given; `world.vault` is open. Starts nothing by itself: call `start` once.
 * @param gate where settings and notices live, and the way out
 */
export function createApp(world: Surroundings, gate: Doorway) {
  const state = createState();
  const { notice } = gate;
  const journal = createJournaling(state, world, notice);
  const drafting = createDrafting(state, world, journal);
  const note = createNoteChoice(state);
  const placing = createPlacing({ state, world, journal, note, notice });
  const sites = computed(() => readSites(state.memory.value));
  let stops: (() => void)[] = [];

  function go(route: Route): void {
    notice.value = undefined;
    if (route.screen === 'note') placing.start();
    state.route.value = route;
  }

  async function takeCapture(captureId: string): Promise<void> {
    const draftId = await drafting.beginFromCapture(captureId);
    if (draftId) go({ screen: 'entry', draftId });
  }

  /** What was marked for this window comes forward, unless somebody is in the middle of writing something else. */
  async function bringCaptureForward(windowId: number | undefined): Promise<void> {
    await journal.refresh();
    if (state.closed || windowId !== (await world.windowId())) return;
    const newest = state.captures.value.findLast((capture) => capture.windowId === windowId);
    if (newest && state.route.value.screen !== 'entry') await takeCapture(newest.id);
  }

  async function hear(announcement: Announcement): Promise<void> {
    if (announcement.type === 'locked') await gate.lock();
    else if (announcement.type === 'captured') await bringCaptureForward(announcement.windowId);
    else await journal.refresh();
  }

  return {
    state,
    sites,
    note,
    journal,
    drafting,
    placing,
    go,
    takeCapture,
    settings: gate.settings,
    setSetting: gate.setSetting,
    say: (said: Notice) => void (notice.value = said),
    /** Throws a marked selection away without making a signal of it. */
    dropCapture: async (id: string) => {
      await world.waiting.drop(id);
      await journal.commit([{ type: 'drop-capture', id }]);
    },
    /** Changes what was said about who reads a site's fields. */
    rememberReaders: (origin: string, readers: Readers) =>
      journal.commit([{ type: 'remember', key: sitesKey, value: { ...sites.value, [origin]: { readers } } }]),
    /** The site beside the panel, as the professional knows it: its host name. */
    siteBeside: () => world.page.site()?.replace(/^\w+:\/\/|\/\*$/g, ''),
    /** Asks the browser for lasting access to that site. Must be called in the click itself. */
    linkSite: async () => {
      const linked = await world.page.linkSite();
      if (!linked.ok) notice.value = { tone: 'problem', key: `refusal.${linked.reason}` };
      await placing.look();
    },
    onPageChange: (listener: () => void) => world.page.onChange(listener),

    /** Reads the vault, listens from then on, and opens what was marked while the vault was locked. */
    async start(): Promise<void> {
      stops = [
        world.onAnnouncement((heard) => void hear(heard)),
        world.onAway(() => void gate.lock()),
        world.onLeaving(() => void drafting.flush()),
      ];
      await bringCaptureForward(await world.windowId());
    },

    /** Keeps what was typed, forgets keys and contents. False when the storage refused the last words: nothing closed. */
    async close(): Promise<boolean> {
      if (!(await drafting.flush())) return false;
      for (const stop of stops) stop();
      world.vault.lock();
      emptyState(state);
      world.announce({ type: 'locked' });
      return true;
    },
  };
}
