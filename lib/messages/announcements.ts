/**
 * How our own pages tell each other that something happened: one BroadcastChannel, one table. An announcement carries
 * no case data; who hears it reads the vault again.
 */
import { z } from '@/lib/zod';

export const announcementSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vault-changed') }),
  z.strictObject({ type: z.literal('captured'), windowId: z.number().optional() }),
  z.strictObject({ type: z.literal('nothing-marked'), windowId: z.number().optional() }),
  z.strictObject({ type: z.literal('locked') }),
]);
export type Announcement = z.infer<typeof announcementSchema>;

export const channelName = 'naast';

/** Reads what came over the channel; anything else than a known announcement is dropped in silence. */
export const readAnnouncement = (data: unknown): Announcement | undefined => announcementSchema.safeParse(data).data;
