import { z } from '@/lib/zod';
import type { Everything } from './everything';
import type { VaultKeys } from './keys';
import { openGone } from './open-one';

const ofCaseSchema = z.object({ vault: z.string(), case: z.string() });

/** A shredded case does not come back from a snapshot: what belonged to it is left out. Believes only sealed words. */
export async function withoutShredded(everything: Everything, keys: VaultKeys): Promise<Everything> {
  const gone = new Set<string>();
  for (const record of everything.cases) {
    const one = await openGone(keys, record);
    if (one) gone.add(one.id);
  }
  const stays = (record: unknown) => {
    const { data: row } = ofCaseSchema.safeParse(record);
    return row?.vault !== keys.vault || !gone.has(row.case);
  };
  return { ...everything, entries: everything.entries.filter(stays), drafts: everything.drafts.filter(stays) };
}
