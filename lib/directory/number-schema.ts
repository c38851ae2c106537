/** What a phone number and a region in the directory are. */
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

const region = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1).max(60).describe('What follows "Veilig Thuis"'),
  places: z.array(z.string().min(1).max(60)).describe('Municipalities and other names it was found under'),
  number: z.string().exactOptional().describe('Id of its own number, where that has a source'),
  source: z.string().min(1).max(200).describe('Where the region and its places were read'),
  checkedOn: isoDate,
});
export type Region = z.infer<typeof region>;

export const regionsSchema = z.array(region).min(1);
