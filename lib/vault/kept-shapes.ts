/** What every opened record must look like before anybody believes it. */
import { pageSchema, passageSchema, shortWords } from '@/lib/case/answer-kinds';
import { journalItemSchema } from '@/lib/case/entries';
import { packSchema } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';
import type { Trace } from './trace';
import { isTrailKey } from './trail-keys';
import { traceSchema } from './trail';
import type { Capture, CaseFile, Change, Draft, GoneCase } from './vault';

export const caseHeadSchema: z.ZodType<Omit<CaseFile, 'journal'>> = z.strictObject({
  id: z.string().min(1),
  createdAt: z.iso.datetime(),
  pack: packSchema,
});

export const goneCaseSchema: z.ZodType<GoneCase> = z.strictObject({ id: z.string().min(1), at: z.iso.datetime() });

export const draftSchema: z.ZodType<Draft> = z.strictObject({
  id: z.string().min(1),
  caseId: z.string().min(1).exactOptional(),
  question: z.string(),
  corrects: z.string().exactOptional(),
  savedAt: z.iso.datetime(),
  fields: z.record(z.string(), z.unknown()),
  near: shortWords.exactOptional(),
});

export const captureSchema: z.ZodType<Capture> = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  page: pageSchema.exactOptional(),
  passage: passageSchema.exactOptional(),
  near: shortWords.exactOptional(),
  at: z.iso.datetime(),
  windowId: z.number().exactOptional(),
  form: z.strictObject({ question: z.string(), fields: z.record(z.string(), z.unknown()) }).exactOptional(),
});

export const memorySchema = z.strictObject({ key: z.string(), value: z.unknown().optional() });

function fits(change: Change): boolean {
  switch (change.type) {
    case 'add-case':
      return caseHeadSchema.safeParse({ id: change.id, createdAt: change.createdAt, pack: change.pack }).success;
    case 'replace-pack':
      return packSchema.safeParse(change.pack).success;
    case 'append':
      return journalItemSchema.safeParse(change.item).success;
    case 'save-draft':
      return draftSchema.safeParse(change.draft).success;
    case 'shred-case':
      return goneCaseSchema.safeParse({ id: change.caseId, at: change.at }).success;
    case 'drop-draft':
    case 'drop-capture':
      return true;
    case 'remember':
      return !isTrailKey(change.key);
  }
}

/**
 * Throws when a change would be sealed in a shape that does not come back out: that is a bug, and now is the moment at
 * which the text is still on screen. Says which kind of change, nothing of what is in it.
 */
export function mustFit(changes: readonly Change[], traces: readonly Trace[] = []): void {
  const stray = traces.find((trace) => !traceSchema.safeParse(trace).success);
  if (stray) throw new Error('A record of the trail does not have the shape that is kept.');
  const misfit = changes.find((change) => !fits(change));
  if (misfit) throw new Error(`A change of type "${misfit.type}" does not have the shape that is kept.`);
}
