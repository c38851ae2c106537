/** Everything that adds to a journal. One act of the professional is one commit, and one commit is all or nothing. */
import { ownQuestion, type Answer, type Entry } from '@/lib/case/entries';
import { earlier, isEntry } from '@/lib/case/journal';
import { layerName } from '@/lib/protocol/layers';
import type { Pack } from '@/lib/protocol/schema';
import { refusal, success, type Result } from '@/lib/result';
import type { Change, SaveRefusal, VaultContents } from '@/lib/vault/vault';
import { dayOf } from './blank-answer';
import type { Doorway } from './doorway';
import type { PackShelf } from './pack-shelf';
import type { State } from './state';
import type { Surroundings } from './surroundings';
import { tracesOf } from './traces-of';
import { roleIn } from './workplace-setting';

const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1);

export type Journaling = ReturnType<typeof createJournaling>;

interface JournalRoom {
  state: State;
  world: Surroundings;
  packs: PackShelf;
  notice: Doorway['notice'];
}

/** Actions that record; gets the state to write, the world to act in, and where the packs of new cases are. */
export function createJournaling({ state, world, packs, notice }: JournalRoom) {
  const { vault } = world;
  let reading = 0;

  /** Puts on screen what the vault holds. Drafts that were typed further here than they were kept stay as typed. */
  async function show(contents: VaultContents, isNewest: () => boolean): Promise<void> {
    const waiting = await world.waiting.read();
    const today = dayOf(world.now());
    if (state.isMuch(contents.cases, today))
      await state.prepare(contents.cases, today, () => new Promise((go) => void world.later(0, go)));
    if (state.closed || !isNewest()) return; // locked meanwhile: nothing may come back on screen
    const typed = state.drafts.value.filter((draft) => state.unkept.has(draft.id));
    state.today.value = today;
    state.files.value = contents.cases;
    state.drafts.value = [...contents.drafts.filter((draft) => !state.unkept.has(draft.id)), ...typed];
    state.captures.value = contents.captures.toSorted(byTime);
    state.waiting.value = waiting;
    state.memory.value = contents.memory;
    state.unreadable.value = contents.unreadable;
    state.altered.value = contents.altered === true;
  }

  /** Puts on screen what the vault holds now. Of several at once only the newest counts: an older one would bring the past back. */
  async function refresh(read = () => vault.latest()): Promise<Result<true, SaveRefusal>> {
    reading += 1;
    const mine = reading;
    const contents = await read();
    if (!contents.ok) return contents;
    if (mine === reading) await show(contents.value, () => mine === reading);
    return success(true);
  }

  /** Writes one act, with what the trail says of it, and tells the other panels. A refusal is shown and given back; what was typed stays as it was. */
  async function commit(
    changes: readonly Change[],
    traces = tracesOf(changes, world.now().toISOString()),
  ): Promise<Result<true, SaveRefusal>> {
    const kept = await vault.commit(changes, traces);
    if (!kept.ok) {
      if (!state.closed) notice.value = { tone: 'problem', key: `refusal.${kept.reason}` };
      return kept;
    }
    world.announce({ type: 'vault-changed' });
    await refresh();
    return success(true);
  }

  const entry = (pack: Pack, question: string, value: Answer, corrects?: string): Entry => ({
    id: world.newId(),
    at: world.now().toISOString(),
    by: roleIn(pack, packs.setting.value),
    pack: layerName(pack),
    question,
    value,
    ...(corrects ? { corrects } : {}),
  });

  const fileOf = (caseId: string) => state.files.value.find((file) => file.id === caseId);

  /** Records one answer in a case, with whatever must happen in the same breath (dropping its draft). */
  async function record(
    caseId: string,
    answer: { question: string; value: Answer; corrects?: string | undefined },
    along: Change[] = [],
  ): Promise<Result<Entry, SaveRefusal>> {
    const file = fileOf(caseId);
    if (!file) return refusal('locked');
    const item = entry(file.pack, answer.question, answer.value, answer.corrects);
    const kept = await commit([{ type: 'append', caseId, item }, ...along]);
    return kept.ok ? success(item) : kept;
  }

  /** Starts a case under a pseudonym of 1 to 60 characters. Gives its id, or why it could not be kept. */
  async function startCase(label: string): Promise<Result<string, SaveRefusal>> {
    const pack = await packs.packForNewCase();
    const id = world.newId();
    const kept = await commit([
      { type: 'add-case', id, createdAt: world.now().toISOString(), pack },
      { type: 'append', caseId: id, item: entry(pack, ownQuestion.label, { kind: 'label', label }) },
    ]);
    return kept.ok ? success(id) : kept;
  }

  /** The ids of an entry and of every version that it corrected. */
  function versionsOf(caseId: string, id: string): string[] {
    const history = fileOf(caseId)?.journal ?? [];
    const newest = history.filter(isEntry).find((known) => known.id === id);
    return [id, ...(newest ? earlier(history, newest).map((old) => old.id) : [])];
  }

  return {
    refresh,
    commit,
    entry,
    record,
    startCase,
    fileOf,
    skip: (caseId: string, question: string, because: string) =>
      record(caseId, { question: ownQuestion.skipped, value: { kind: 'skipped', question, because } }),
    setStatus: (caseId: string, value: 'open' | 'closed', because: string) =>
      record(caseId, { question: ownQuestion.status, value: { kind: 'status', value, because } }),
    versionsOf,
    /**
     * Takes an entry out for good; the reason stays (design §3, Intrekken). What it corrected goes in the same act: an
     * earlier version would come back in its place. `along`: what must happen in the same breath.
     */
    withdraw(caseId: string, id: string, because: string, along: readonly Change[] = []) {
      const withdrawnAt = world.now().toISOString();
      const tombstones = versionsOf(caseId, id).map((gone): Change => ({
        type: 'append',
        caseId,
        item: { id: gone, withdrawnAt, because },
      }));
      return commit([...tombstones, ...along]);
    },
  };
}
