/** The door through which the shipped pack comes in; what authors bring comes in by `buildPack`. */
import { refusal, success, type Result } from '@/lib/result';
import { fillParams } from './fill-params';
import { type Pack, packSchema } from './schema';

/** Checks what should be a pack against the schema. Refuses with `pack-damaged`; `lint` tells an author what is wrong. */
export function parsePack(data: unknown): Result<Pack, 'pack-damaged'> {
  const parsed = packSchema.safeParse(data);
  return parsed.success ? success(fillParams(parsed.data)) : refusal('pack-damaged');
}
