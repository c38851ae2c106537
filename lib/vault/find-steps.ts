import { success, type Result } from '@/lib/result';
import type { Database } from './database';
import type { VaultKeys } from './keys';
import type { Step } from './seal-changes';
import type { StorageRefusal } from './storage-refusal';
import { targetOf, targetsOfCase } from './targets';
import type { Change } from './vault';

/** Every record that an act is about, in order: shredding a case is about all that belongs to it. */
export async function findSteps(
  database: Database,
  keys: VaultKeys,
  changes: readonly Change[],
): Promise<Result<Step[], StorageRefusal>> {
  const steps: Step[] = [];
  for (const change of changes) {
    if (change.type !== 'shred-case') {
      steps.push({ change, target: await targetOf(keys, change) });
      continue;
    }
    const found = await database.use((connection) => targetsOfCase(connection, keys.vault, change.caseId));
    if (!found.ok) return found;
    steps.push(...found.value.map((target) => ({ change, target })));
  }
  return success(steps);
}
