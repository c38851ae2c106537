import { refusal, success, type Result } from '@/lib/result';
import type { VaultKeys } from './keys';
import { goneRowSchema, rowHeadSchema, schemaVersion } from './rows';
import { sealRow } from './seal-row';
import { foundKey, type Found, type Target } from './targets';
import type { Change } from './vault';
import { versionOf, type Write } from './write';

/** A change and the record it lands in. */
export interface Step {
  change: Change;
  target: Target;
}

const isNewer = (record: unknown) => (rowHeadSchema.safeParse(record).data?.schema ?? 0) > schemaVersion;

/**
 * Seals a whole act, in order, each change on top of the ones before it. Refuses `newer-version` rather than touch a
 * record of a newer Naast, `case-gone` when its case was shredded, and `storage-broken` when the case that it belongs to is gone or damaged.
 */
export async function sealChanges(
  keys: VaultKeys,
  steps: readonly Step[],
  found: Found,
): Promise<Result<Write[], 'storage-broken' | 'newer-version' | 'case-gone'>> {
  const writes = new Map<string, Write>();
  const standing = (at: string): unknown => (writes.has(at) ? writes.get(at)?.row : found.get(at));
  for (const { change, target } of steps) {
    const at = foundKey(target.store, target.id);
    const now = standing(at);
    const caseRecord = target.caseId === undefined ? undefined : standing(foundKey('cases', target.caseId));
    if (isNewer(now) || isNewer(caseRecord)) return refusal('newer-version');
    const row = await sealRow({ keys, target, now, caseRecord }, change);
    if (row === undefined) return refusal(goneRowSchema.safeParse(caseRecord).success ? 'case-gone' : 'storage-broken');
    if (row === 'as-it-is') continue;
    const stood = found.get(at);
    const write = { store: target.store, id: target.id, over: versionOf(stood), stood: stood !== undefined };
    writes.set(at, row === 'removed' ? write : { ...write, row });
  }
  return success([...writes.values()]);
}
