/** What every opened record must look like before anybody believes it. */
import { pageSchema, passageSchema, shortWords } from '@/lib/case/answer-kinds';
import { journalItemSchema } from '@/lib/case/entries';
import { packSchema, type Pack } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';
import type { Trace } from './trace';
import { isTrailKey } from './trail-keys';
import { traceSchema } from './trail';
import type { Capture, CaseFile, Change, Draft, GoneCase } from './vault';

/** A case without its pack and without what happened in it. */
export const caseOwnSchema = z.strictObject({ id: z.string().min(1), createdAt: z.iso.datetime() });
export const caseHeadSchema: z.ZodType<Omit<CaseFile, 'journal'>> = caseOwnSchema.extend({ pack: packSchema });

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

function fits(change: Change, fitting: (pack: Pack) => boolean): boolean {
  switch (change.type) {
    case 'add-case':
      return caseOwnSchema.safeParse({ id: change.id, createdAt: change.createdAt }).success && fitting(change.pack);
    case 'replace-pack':
      return fitting(change.pack);
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
  // Many cases of one act carry the same pack, and a large one takes long to check.
  const checked = new Set<Pack>();
  const fitting = (pack: Pack) =>
    checked.has(pack) || (packSchema.safeParse(pack).success && checked.add(pack).has(pack));
  const stray = traces.find((trace) => !traceSchema.safeParse(trace).success);
  if (stray) throw new Error('A record of the trail does not have the shape that is kept.');
  const misfit = changes.find((change) => !fits(change, fitting));
  if (misfit) throw new Error(`A change of type "${misfit.type}" does not have the shape that is kept.`);
}
