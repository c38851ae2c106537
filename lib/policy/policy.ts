/**
 * What the organisation decided for everybody (managed storage). A policy may shorten
 * the lock time, never stretch it. Unknown settings are ignored, damaged ones refused, so that a typing error in a
 * policy never opens anything.
 */
import { refusal, success, type Result } from '@/lib/result';
import { z } from '@/lib/zod';

const policySchema = z.object({
  lockAfterMinutes: z.number().int().min(1).max(15).optional().describe('Longest time before the vault locks'),
});
export type Policy = z.infer<typeof policySchema>;

/** Reads what managed storage gave. Nothing set is an empty policy. */
export function readPolicy(stored: unknown): Result<Policy, 'policy-damaged'> {
  const parsed = policySchema.safeParse(stored ?? {});
  return parsed.success ? success(parsed.data) : refusal('policy-damaged');
}

/** The lock time that holds: the professional's own, or the organisation's when that is shorter. */
export const lockMinutes = (chosen: number, policy: Policy): number =>
  Math.min(chosen, policy.lockAfterMinutes ?? chosen);
