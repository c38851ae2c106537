/** Everything that adds to a journal. One act of the professional is one commit, and one commit is all or nothing. */
import { ownQuestion, type Answer, type Entry } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { success, type Result } from '@/lib/result';
import type { Change, SaveRefusal } from '@/lib/vault/vault';
import type { Doorway } from './doorway';
import type { State } from './state';
import type { Surroundings } from './surroundings';

const packName = (pack: Pack) => `${pack.id}@${pack.version}`;

export type Journaling = ReturnType<typeof createJournaling>;

/** Actions that record; gets the state to write and the world to act in. */
export function createJournaling(state: State, world: Surroundings, notice: Doorway['notice']) {
  const { vault } = world;

  /** Puts what the vault holds on screen. Drafts that were typed further here than they were kept stay as typed. */
  async function refresh(): Promise<void> {
    const contents = await vault.read();
    if (!contents.ok) return;
    const waiting = await world.waiting.read();
    if (state.closed) return; // locked meanwhile: nothing may come back on screen
    const typed = state.drafts.value.filter((draft) => state.unkept.has(draft.id));
    state.files.value = contents.value.cases;
    state.drafts.value = [...contents.value.drafts.filter((draft) => !state.unkept.has(draft.id)), ...typed];
    state.captures.value = contents.value.captures;
    state.waiting.value = waiting;
    state.memory.value = contents.value.memory;
    state.unreadable.value = contents.value.unreadable;
  }

  /** Writes one act and tells the other panels. A refusal is shown and given back; what was typed stays as it was. */
  async function commit(changes: readonly Change[]): Promise<Result<true, SaveRefusal>> {
    const kept = await vault.commit(changes);
    if (!kept.ok) {
      notice.value = { tone: 'problem', key: `refusal.${kept.reason}` };
      return kept;
    }
    world.announce({ type: 'vault-changed', from: vault.id });
    await refresh();
    return success(true);
  }

  const entry = (pack: Pack, question: string, value: Answer, corrects?: string): Entry => ({
    id: world.newId(),
    at: world.now().toISOString(),
    by: 'professional',
    pack: packName(pack),
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
    if (!file) return { ok: false, reason: 'locked' };
    const item = entry(file.pack, answer.question, answer.value, answer.corrects);
    const kept = await commit([{ type: 'append', caseId, item }, ...along]);
    return kept.ok ? success(item) : kept;
  }

  /** Starts a case under a pseudonym. Gives its id, or why it could not be kept. */
  async function startCase(label: string): Promise<Result<string, SaveRefusal>> {
    const pack = await world.basePack();
    const id = world.newId();
    const kept = await commit([
      { type: 'add-case', id, createdAt: world.now().toISOString(), pack },
      {
        type: 'append',
        caseId: id,
        item: entry(pack, ownQuestion.label, { kind: 'label', label: label.trim().slice(0, 60) }),
      },
    ]);
    return kept.ok ? success(id) : kept;
  }

  return {
    refresh,
    commit,
    record,
    startCase,
    fileOf,
    skip: (caseId: string, question: string, because: string) =>
      record(caseId, { question: ownQuestion.skipped, value: { kind: 'skipped', question, because } }),
    setStatus: (caseId: string, value: 'open' | 'closed', because: string) =>
      record(caseId, { question: ownQuestion.status, value: { kind: 'status', value, because } }),
    rename: (caseId: string, label: string) =>
      record(caseId, { question: ownQuestion.label, value: { kind: 'label', label } }),
    /** Takes an entry out for good; the reason stays (design §3, Intrekken). */
    withdraw: (caseId: string, id: string, because: string) =>
      commit([{ type: 'append', caseId, item: { id, withdrawnAt: world.now().toISOString(), because } }]),
  };
}
