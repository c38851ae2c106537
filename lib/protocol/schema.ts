/** What a protocol pack is. The JSON under `packs/` is checked against this; authors get it as a JSON Schema. */
import { z } from '@/lib/zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .max(60)
  .describe('Stable name. Ids are the contract of a pack: never reused, never renamed without `renames`.');

export const isoDate = z.iso.date().describe('A day, as 2026-11-22');

const text = z
  .strictObject({ nl: z.string().min(1).max(2_000), en: z.string().min(1).max(2_000) })
  .describe('A sentence of the pack in both languages; plain text, our own wording');

const source = z.strictObject({
  id,
  title: z.string().min(1).max(200),
  checkedOn: isoDate.describe('The day somebody held our words against this source'),
});

/** Closed on purpose: nothing to evaluate, every condition can be printed as a sentence and checked without a case. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { answered: string }
  | { answer: string; is: string }
  | { skipped: string }
  | { stepDone: string };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ answered: id }),
    z.strictObject({ answer: id, is: z.string().min(1) }),
    z.strictObject({ skipped: id }),
    z.strictObject({ stepDone: id }),
  ]),
);

export const questionKinds = [
  'signal',
  'text',
  'yes-no-doubt',
  'choice',
  'date',
  'contact',
  'talk',
  'decision',
] as const;

const question = z.strictObject({
  id,
  kind: z.enum(questionKinds),
  text,
  name: text.optional().describe('Short name for lists and for the note; the question itself where it is left out'),
  why: text.optional().describe('Answer to "waarom vraag je dit?"'),
  prompts: z.array(text).max(12).default([]).describe('Things to look at or ask; never a score'),
  options: z.array(z.strictObject({ id, text })).max(12).default([]).describe('For `choice` only'),
  repeats: z.boolean().default(false).describe('May be answered many times, each a fact of its own'),
  when: conditionSchema.optional().describe('Shown only when this holds'),
  sources: z.array(id).min(1),
  floor: z.boolean().default(false).describe('Legal minimum: an overlay cannot drop or weaken it'),
});

const step = z.strictObject({
  id,
  title: text,
  purpose: text.describe('What this step is for, in a sentence'),
  questions: z.array(question).min(1),
  doneWhen: conditionSchema,
  sources: z.array(id).min(1),
  floor: z.boolean().default(false),
});

const effect = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('advice'), text }),
  z.strictObject({ type: z.literal('stop'), text }),
  z.strictObject({ type: z.literal('require'), text, question: id }),
  z.strictObject({ type: z.literal('route'), text, contact: id }),
]);

const rule = z.strictObject({
  id,
  when: conditionSchema,
  effect: effect.describe('Always advice, never an act: nothing is gated'),
  sources: z.array(id).min(1),
  floor: z.boolean().default(false),
});

const role = z.strictObject({
  id,
  text,
  does: z.array(z.enum(['signal', 'consult', 'talk', 'weigh', 'decide', 'report', 'record'])),
});

/** A protocol pack: the meldcode of one setting, as data. */
export const packSchema = z.strictObject({
  format: z.literal('naast-pack/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  sources: z.array(source).min(1),
  roles: z.array(role).min(1),
  steps: z.array(step).min(1),
  rules: z.array(rule).default([]),
});

export type Pack = z.infer<typeof packSchema>;
export type Step = Pack['steps'][number];
export type Question = Step['questions'][number];
export type QuestionKind = Question['kind'];
export type Rule = Pack['rules'][number];
export type PackText = z.infer<typeof text>;
