/** What a phone number in the directory is. */
import { isoDate } from '@/lib/protocol/pack-words';
import { z } from '@/lib/zod';

const text = z.strictObject({ nl: z.string().min(1).max(200), en: z.string().min(1).max(200) });

const phoneNumber = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  shown: z.string().regex(/^(112|144|0[\d -]{8,14})$/),
  group: z.enum(['emergency', 'national', 'regional']),
  name: text,
  when: text.describe('When to call this number'),
  hours: text.describe('When it is answered'),
  source: z.string().min(1).max(200).describe('Where the number was read'),
  checkedOn: isoDate.describe('The day somebody held the number against that source'),
});
export type PhoneNumber = z.infer<typeof phoneNumber>;

export const directorySchema = z.array(phoneNumber).min(1);
