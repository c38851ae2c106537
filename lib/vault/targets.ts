import { z } from '@/lib/zod';
import type { Connection, RecordStoreName } from './connection';
import { nameOf, type VaultKeys } from './keys';
import { entryId } from './rows';
import type { Change } from './vault';

/** The record that a change is about. */
export interface Target {
  store: RecordStoreName;
  id: string;
  /** The case whose key seals it. */
  caseId?: string;
}

/** A change that lands in one record; shredding a case lands in many (find-steps.ts). */
type SingleChange = Exclude<Change, { type: 'shred-case' }>;

/** Where a change lands. Settings are named by the vault's own key, so this is asked before any transaction. */
export async function targetOf(keys: VaultKeys, change: SingleChange): Promise<Target> {
  switch (change.type) {
    case 'add-case':
      return { store: 'cases', id: change.id, caseId: change.id };
    case 'replace-pack':
      return { store: 'cases', id: change.caseId, caseId: change.caseId };
    case 'append':
      return { store: 'entries', id: entryId(change.caseId, change.item.id), caseId: change.caseId };
    case 'save-draft': {
      const { id, caseId } = change.draft;
      return { store: 'drafts', id, ...(caseId !== undefined && { caseId }) };
    }
    case 'drop-draft':
      return { store: 'drafts', id: change.id };
    case 'drop-capture':
      return { store: 'inbox', id: change.id };
    case 'remember':
      return { store: 'memory', id: await nameOf(keys, change.key) };
  }
}

const ofCaseSchema = z.object({ id: z.string(), case: z.string() });

/** Everything that goes with a case when it is shredded. */
export async function targetsOfCase(connection: Connection, vault: string, caseId: string): Promise<Target[]> {
  const found: Target[] = [{ store: 'cases', id: caseId }];
  for (const store of ['entries', 'drafts'] as const) {
    for (const record of await connection.getAllFromIndex(store, 'vault', vault)) {
      const { data: row } = ofCaseSchema.safeParse(record);
      if (row?.case === caseId) found.push({ store, id: row.id });
    }
  }
  return found;
}

/** Records as they were just before an act, by store and id. */
export type Found = ReadonlyMap<string, unknown>;
export const foundKey = (store: RecordStoreName | 'vaults', id: string) => `${store} ${id}`;

/** Reads, at one moment, every record that the targets would replace, the cases they belong to, and the vault's own. */
export async function findTargets(connection: Connection, vault: string, targets: readonly Target[]): Promise<Found> {
  const wanted = targets.flatMap(({ store, id, caseId }) => [
    { store, id },
    ...(caseId === undefined ? [] : [{ store: 'cases' as const, id: caseId }]),
  ]);
  const stores = [...new Set(wanted.map(({ store }) => store)), 'vaults'] as const;
  const transaction = connection.transaction(stores, 'readonly');
  transaction.done.catch(() => undefined);
  const found = new Map<string, Promise<unknown>>();
  found.set(foundKey('vaults', vault), transaction.objectStore('vaults').get(vault));
  for (const { store, id } of wanted) {
    const at = foundKey(store, id);
    // A case is large, and many changes of one act may be about it.
    if (!found.has(at)) found.set(at, transaction.objectStore(store).get([vault, id]));
  }
  const read = await Promise.all([...found].map(async ([at, record]) => [at, await record] as const));
  await transaction.done;
  return new Map(read);
}
