/** The door through which packs come in: shipped ones and imported ones alike. */
import { refusal, success, type Result } from '@/lib/result';
import { type Pack, packSchema } from './schema';

/** Checks what should be a pack against the schema. Refuses with `pack-damaged`; `lint` tells an author what is wrong. */
export function parsePack(data: unknown): Result<Pack, 'pack-damaged'> {
  const parsed = packSchema.safeParse(data);
  return parsed.success ? success(parsed.data) : refusal('pack-damaged');
}
