/** What may go: a closed case of which everything stands in the dossier, or all of the vault. Never by itself. */
import { daysLeft, retentionDays, type RetentionDays } from '@/lib/case/retention';
import type { SaveRefusal } from '@/lib/vault/vault';
import { z } from '@/lib/zod';
import type { Drafting } from './drafting';
import type { Journaling } from './journal-actions';
import type { OpenCase } from './open-cases';
import type { State } from './state';
import type { Surroundings } from './surroundings';

const retentionKey = 'retention';
const retentionSchema = z.strictObject({ days: z.literal(retentionDays) });

interface ClearingRoom {
  state: State;
  world: Surroundings;
  journal: Journaling;
  drafting: Drafting;
  /** Out of the vault. */
  leave: () => Promise<void>;
}

/** Actions that take something away for good. */
export function createClearing({ state, world, journal, drafting, leave }: ClearingRoom) {
  const term = (): RetentionDays => retentionSchema.safeParse(state.memory.value[retentionKey]).data?.days ?? 30;

  return {
    term,
    setTerm: (days: RetentionDays) => journal.commit([{ type: 'remember', key: retentionKey, value: { days } }]),
    /** Days until the term of a case is over. */
    left: ({ file }: OpenCase) => daysLeft(file.createdAt, file.journal, term(), state.today.value),

    /**
     * Shreds a closed case with its drafts. `done`: also gone from what lies beside it; `copies-wait`: that follows.
     * Undefined when the case is open, or the storage refused, which the commit has said.
     */
    async shred(caseId: string): Promise<'done' | 'copies-wait' | undefined> {
      const open = state.cases.value.find(({ file }) => file.id === caseId);
      if (!open?.view.closed) return undefined;
      const drafts = state.drafts.value.filter((draft) => draft.caseId === caseId).map(({ id }) => id);
      const at = world.now().toISOString();
      const act = async () => (await journal.commit([{ type: 'shred-case', caseId, at }])).ok;
      if (!(await drafting.spend(drafts, act))) return undefined;
      return (await world.vault.scrub()) ? 'done' : 'copies-wait';
    },

    /** Takes the whole vault away and leaves it. Gives why it is all still there. */
    async eraseAll(): Promise<SaveRefusal | undefined> {
      await drafting.flush(); // what is being kept this moment would otherwise be refused, and hold up the lock
      const erased = await world.vault.erase();
      if (!erased.ok) return erased.reason;
      await leave();
      return undefined;
    },
  };
}
