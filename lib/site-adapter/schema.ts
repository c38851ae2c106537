/**
 * A site adapter: what a functional administrator knows of a site, as data. Which field is which, which part of our text
 * belongs there, and who else reads it. It never submits anything; without one, everything works as before.
 */
import { id, isoDate, packText, version } from '@/lib/protocol/pack-words';
import { z } from '@/lib/zod';

/** What can go into a field: the note, or a section of a melding (lib/note/melding-place.ts). */
export const sections = [
  'note',
  ...['reporter', 'code', 'people', 'concerns', 'safety', 'talk', 'network', 'expectation', 'other'],
] as const;

const words = z.string().min(1).max(200);

const field = z.strictObject({
  id,
  name: packText.describe('What the field is called, in our words'),
  labels: z.array(words).max(10).describe('What the page itself calls the field: its label, as the panel shows it'),
  selectors: z.array(words).max(5).describe('CSS, the surest first: an id or a name, not a place in the page'),
  takes: words.describe('The section that belongs here'),
  readers: z
    .enum(['colleagues', 'client', 'unknown'])
    .describe('client: client, parents or partner can read it; unknown: Naast asks the professional'),
  maxLength: z.number().int().positive().exactOptional(),
  checkedOn: isoDate.describe('The day somebody looked whether this field is still so'),
});

export const siteAdapterSchema = z.strictObject({
  format: z.literal('naast-site-adapter/1'),
  id,
  version,
  title: packText,
  sites: z.array(words).min(1).max(20).describe('Match patterns (site-pattern.ts)'),
  fields: z.array(field).min(1).max(60),
});

export type SiteAdapter = z.infer<typeof siteAdapterSchema>;
export type AdapterField = SiteAdapter['fields'][number];
