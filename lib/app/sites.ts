/**
 * Who else reads a field: what the site adapter says of that field, else what the professional told of the site, sealed.
 */
import type { PageIdentity, TargetField } from '@/lib/host/page-api';
import { knownField } from '@/lib/site-adapter/known-field';
import { shippedAdapters } from '@/lib/site-adapter/shipped';
import { z } from '@/lib/zod';

const sitesSchema = z.record(z.string(), z.strictObject({ readers: z.enum(['colleagues', 'client']) }));
export type Readers = 'colleagues' | 'client';

export const sitesKey = 'sites';

/** Everything known of sites; unreadable memory counts as nothing known, so Naast asks again. */
export const readSites = (memory: Record<string, unknown>): z.infer<typeof sitesSchema> =>
  sitesSchema.safeParse(memory[sitesKey]).data ?? {};

const adapters = shippedAdapters();

interface Seen {
  page: PageIdentity;
  field: Pick<TargetField, 'label'>;
}

/** Who reads this field, or undefined while nobody has said. */
export function readersOf(memory: Record<string, unknown>, { page, field }: Seen): Readers | undefined {
  const told = knownField(adapters, page, field.label)?.readers ?? 'unknown';
  return told === 'unknown' ? readSites(memory)[page.origin]?.readers : told;
}
