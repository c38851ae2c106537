/** The smallest parts of every pack: names, days, sentences, sources. */
import { z } from '@/lib/zod';

/** Ids are the contract: never reused, never changed without `renames`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .max(60)
  .describe('Stable name. Ids are the contract of a pack: never reused, never renamed without `renames`.');

export const isoDate = z.iso.date().describe('A day, as 2026-11-22');
/** With an id it must fit where entries name the pack that asked (lib/case/entries.ts). */
export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .max(18);

const sentence = z.string().min(1).max(2_000);

/** A sentence of a pack in both languages. */
export const packText = z
  .strictObject({ nl: sentence, en: sentence })
  .describe('A sentence of the pack in both languages; plain text, our own wording');
export type PackText = z.infer<typeof packText>;

export const source = z.strictObject({
  id,
  title: z.string().min(1).max(200),
  checkedOn: isoDate.describe('The day somebody held our words against this source'),
  link: z.httpUrl().max(300).exactOptional().describe('Shown as text, never loaded'),
  validTo: isoDate.exactOptional().describe('Last day on which this law or paper holds; the linter refuses it after'),
});
