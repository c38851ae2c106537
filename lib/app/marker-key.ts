/** The key of the fingerprints of client names: one per vault, sealed in it, and in no case that is handed on. */
import { z } from '@/lib/zod';

export const markerKeyName = 'marker-key';
const keySchema = z.strictObject({ id: z.string().min(1).max(40), key: z.string().min(1).max(100) });
export type MarkerKey = z.infer<typeof keySchema>;

/** The key; nothing before anybody pointed at a name. */
export const readMarkerKey = (memory: Record<string, unknown>): MarkerKey | undefined =>
  keySchema.safeParse(memory[markerKeyName]).data;

/** A new key: two random ids make 244 random bits. */
export const newMarkerKey = (newId: () => string): MarkerKey => ({ id: newId().slice(0, 8), key: newId() + newId() });
