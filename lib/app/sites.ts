/** What the professional told about a site, sealed: who else reads the fields there. */
import { z } from '@/lib/zod';

const sitesSchema = z.record(z.string(), z.strictObject({ readers: z.enum(['colleagues', 'client']) }));
export type Readers = 'colleagues' | 'client';

export const sitesKey = 'sites';

/** Everything known of sites; unreadable memory counts as nothing known, so Naast asks again. */
export const readSites = (memory: Record<string, unknown>): z.infer<typeof sitesSchema> =>
  sitesSchema.safeParse(memory[sitesKey]).data ?? {};

/** Who reads fields at this origin, or undefined while nobody has said. */
export const readersAt = (memory: Record<string, unknown>, origin: string): Readers | undefined =>
  readSites(memory)[origin]?.readers;
