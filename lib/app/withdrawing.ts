/** Intrekken (design §3): an entry goes for good, and with it every draft that still holds its words. */
import type { Change } from '@/lib/vault/vault';
import type { Drafting } from './drafting';
import type { Journaling } from './journal-actions';
import type { State } from './state';

/**
 * Gives the act: takes an entry, its earlier versions and the drafts about any of them out, all or nothing. False when
 * the storage refused, which the commit has said, or when one of those drafts is being saved just now.
 */
export function createWithdrawing(state: State, journal: Journaling, drafting: Drafting) {
  return async function withdraw(caseId: string, id: string, because: string): Promise<boolean> {
    const gone = new Set<unknown>(journal.versionsOf(caseId, id));
    const about = state.drafts.value
      .filter(({ corrects, fields }) => gone.has(corrects) || gone.has(fields['entry']))
      .map((draft) => draft.id);
    const drops = about.map((draft): Change => ({ type: 'drop-draft', id: draft }));
    const act = async () => (await journal.withdraw(caseId, id, because, drops)).ok;
    return (await drafting.spend(about, act)) !== undefined;
  };
}
