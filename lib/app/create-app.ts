/** The conductor: everything that can happen in an open vault, in one list. Screens get this and nothing else. */
import { computed } from '@preact/signals';
import { success, type Result } from '@/lib/result';
import { nextReminder } from '@/lib/case/next-reminder';
import type { Page } from '@/lib/case/answer-kinds';
import type { Draft, SaveRefusal } from '@/lib/vault/vault';
import type { Announcement } from '@/lib/messages/announcements';
import { createAccess } from './access';
import { createAdapterDesk } from './adapter-desk';
import { createBackups } from './backups';
import { createBeginning } from './beginning';
import { createCaptureDesk } from './capture-desk';
import { markedIn } from './provenance';
import { dayOf } from './blank-answer';
import { createClearing } from './clearing';
import { createCoaching } from './coaching';
import { createDossiers } from './dossiers';
import { createDrafting } from './drafting';
import type { Doorway, Notice } from './doorway';
import { createExporting } from './exporting';
import { createFormFilling } from './form-filling';
import { createJournaling } from './journal-actions';
import { createMeldingDesk } from './melding-desk';
import { createMigrating } from './migrating';
import { createNoteChoice } from './note-choice';
import { createPackShelf } from './pack-shelf';
import { createPageSight } from './page-sight';
import { createPlacing } from './placing';
import { createPointing } from './pointing';
import { createResuming } from './resuming';
import { belongsHere } from './right-dossier';
import { places, showsPacks } from './routes';
import { createSearching } from './searching';
import { createShowing } from './showing';
import { readSites, rememberReaders, type Readers } from './sites';
import type { OpenCase } from './open-cases';
import { createState, emptyState, type Route } from './state';
import type { Surroundings } from './surroundings';
import { createTrail } from './trail';
import { createWithdrawing } from './withdrawing';
import { createWorkplace } from './workplace';
import { createWriteDown } from './write-down';

export type App = ReturnType<typeof createApp>;

/**
 * Builds the app in the world it is given; `world.vault` is open. Starts nothing by itself: call `start` once.
 * @param gate where settings and notices live, and the way out
 */
export function createApp(world: Surroundings, gate: Doorway) {
  const state = createState(dayOf(world.now()));
  const { notice } = gate;
  const packs = createPackShelf(state, world);
  const journal = createJournaling({ state, world, packs, notice });
  const drafting = createDrafting(state, world, journal);
  const coaching = createCoaching(state, journal, {
    loadFinder: world.loadCoach,
    language: () => gate.settings.value.language,
  });
  const trail = createTrail({ state, world, journal });
  const note = createNoteChoice(state, coaching, trail.underNote);
  const melding = createMeldingDesk(state, journal);
  const resuming = createResuming({ state, world, journal, shelf: packs, drafting, notice });
  const placing = createPlacing({ state, world, journal, note, melding, notice });
  const filling = createFormFilling({ state, melding, sight: createPageSight(state, world), placing, notice });
  const workplace = createWorkplace({ state, journal, packs, notice });
  const migrating = createMigrating({ state, journal, packs });
  const access = createAccess(world, notice);
  const showing = createShowing(world, notice);
  const dossiers = createDossiers(state);
  /** A panel that is closed is locked without asking, so this is kept whenever somebody turns away. */
  const remind = () => world.remind(nextReminder(state.cases.value.map(({ view }) => view)));
  const searching = createSearching(state, world);
  const pointing = createPointing({ state, world, journal, notice, look: placing.look });
  const sites = computed(() => readSites(state.memory.value));
  let stops: (() => void)[] = [];

  function go(route: Route): void {
    notice.value = undefined;
    if (places(route)) placing.start();
    trail.follow(route);
    if (route.screen === 'workplace') workplace.forget();
    if (showsPacks(route)) void packs.load();
    state.route.value = route;
  }

  const captures = createCaptureDesk({ state, world, journal, drafting, notice, go });

  async function hear(announcement: Announcement): Promise<void> {
    if (announcement.type === 'locked') await gate.lock();
    else if (announcement.type === 'captured') await captures.bringForward(announcement.windowId);
    else if (announcement.type === 'nothing-marked' && announcement.windowId === (await world.windowId()))
      notice.value = { tone: 'problem', key: 'captures.nothing' };
    else await journal.refresh();
  }

  return {
    state,
    sites,
    note,
    melding,
    journal,
    drafting,
    coaching,
    placing,
    packs,
    workplace,
    migrating,
    resuming,
    clearing: createClearing({ state, world, journal, drafting, leave: gate.lock }),
    trail,
    backups: createBackups({ state, world, journal }),
    exporting: createExporting(state, world, (caseId) => trail.mark('exported', caseId)),
    withdraw: createWithdrawing(state, journal, drafting),
    access,
    showing,
    go,
    takeCapture: captures.take,
    dropCapture: captures.drop,
    writeDown: createWriteDown(state, drafting, go),
    /** The page a marked text came from; nothing for what was written by hand. */
    pageOf: (draft: Draft) => markedIn(draft).page,
    markedIn,
    /** Whether something from this page fits the pages a case already has. */
    belongs: ({ file }: OpenCase, page: Page) => belongsHere(file, state.files.value, page),
    dossiers,
    beginning: createBeginning(state, journal),
    searching,
    pointing,
    filling,
    adapters: createAdapterDesk({ state, world, journal, notice }),
    settings: gate.settings,
    setSetting: gate.setSetting,
    /** Away from the cases, to what is left of a damaged vault. */
    repair: gate.repair,
    /** Passphrase and recovery code of this vault. */
    ways: trail.alsoOf(gate.ways),
    renew: (passphrase: string, next: string) => gate.renew(world.vault.id, passphrase, next),
    suggestPassphrase: gate.suggestPassphrase,
    vaultId: world.vault.id,
    /** Keys for another window of ours; only while somebody is there. */
    handover: () => (world.isHere() ? world.vault.handover() : undefined),
    lock: gate.lock,
    say: (said: Notice) => void (notice.value = said),
    /** Changes what was said about who reads a site's fields. */
    rememberReaders: (site: string, readers: Readers) => journal.commit([rememberReaders(sites.value, site, readers)]),
    onPageChange: (listener: () => void) => world.page.onChange(listener),

    /** Reads the vault, listens from then on, and opens what was marked just before. Refuses when it cannot be read. */
    async start(): Promise<Result<true, SaveRefusal>> {
      const tell = (done: number, total: number) => void (gate.opened.value = Math.floor((100 * done) / total));
      const read = await journal.refresh(() => world.vault.read(tell));
      if (!read.ok) return read;
      stops = [
        world.onAnnouncement((heard) => void hear(heard)),
        world.onAway((how) => void gate.lock(how)),
        world.onLeaving(() => {
          void drafting.flush();
          void remind();
        }),
      ];
      trail.mark('unlocked');
      await captures.bringForward(await world.windowId());
      return success(true);
    },

    /** Keeps what was typed, forgets keys and contents. False when the storage refused the last words: nothing closed. */
    async close(): Promise<boolean> {
      await placing.finished();
      if (!(await drafting.flush())) return false;
      for (const stop of stops) stop();
      trail.mark('locked');
      void placing.leaveClipboard(); // not waited for: a browser that will not may not hold up a lock
      world.vault.lock();
      void remind(); // not waited for: a reminder may not hold up a lock
      emptyState(state);
      searching.forget();
      trail.forget();
      void showing.hide();
      void world.page.askFrames({ ask: 'forget' }); // not waited for: a page that hangs may not hold up a lock
      world.announce({ type: 'locked' });
      world.close();
      return true;
    },
  };
}
