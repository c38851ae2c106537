/** What a pack asks: questions, their options, and the prompts that help to answer. */
import { z } from '@/lib/zod';
import { conditionSchema } from './condition-schema';
import { id, packText } from './pack-words';

export const questionKinds = [
  'signal',
  'text',
  'yes-no-doubt',
  'choice',
  'multiple',
  'date',
  'person',
  'contact',
  'talk',
  'agreement',
  'decision',
  'follow-up',
] as const;

export const tasks = ['signal', 'consult', 'talk', 'weigh', 'decide', 'report', 'record'] as const;
export const ageBands = ['unborn', '0-2', '2-4', '4-12', '12-18', 'adult', 'older'] as const;

/** Something to look at or ask. Never a score: prompts are read, not counted. */
export const prompt = z.strictObject({
  ...packText.shape,
  id: id.exactOptional().describe('Needed where an overlay must be able to reword or drop it'),
  theme: id.exactOptional().describe('A theme of the pack, to group by'),
  ages: z.array(z.enum(ageBands)).min(1).exactOptional().describe('Whom it is about; absent: everybody'),
  side: z
    .enum(['signal', 'risk', 'protective'])
    .exactOptional()
    .describe('Whether it asks for a signal, for what raises the risk, or for what protects'),
  when: conditionSchema.exactOptional(),
  sources: z.array(id).min(1).exactOptional().describe('Absent: those of the question'),
});

export const option = z.strictObject({
  id,
  text: packText,
  when: conditionSchema.exactOptional(),
  exclusive: z
    .literal(true)
    .exactOptional()
    .describe('Of `multiple`: "none of these". Ticking it unticks the others, and the other way round'),
});

export const question = z.strictObject({
  id,
  kind: z.enum(questionKinds),
  text: packText,
  name: packText.optional().describe('Short name for lists and for the note; the question itself where left out'),
  why: packText.optional().describe('Answer to "waarom vraag je dit?"'),
  prompts: z.array(prompt).max(400).default([]).describe('Things to look at or ask; never a score'),
  options: z.array(option).max(40).default([]).describe('For `choice` and `multiple`'),
  repeats: z.boolean().default(false).describe('May be answered many times, each a fact of its own'),
  when: conditionSchema.optional().describe('Shown only when this holds'),
  task: z.enum(tasks).exactOptional().describe('Whose work this is: the roles that do it'),
  epistemic: z
    .enum(['fact', 'source', 'hypothesis', 'judgement', 'decision'])
    .exactOptional()
    .describe('What sort of statement the answer is, so that notes keep facts apart from judgements'),
  codes: z
    .array(z.strictObject({ system: z.string().min(1).max(120), code: z.string().min(1).max(40) }))
    .exactOptional()
    .describe('Codes of a data standard, only where the meaning is the same'),
  sources: z.array(id).min(1),
  floor: z.boolean().default(false).describe('Legal minimum: an overlay cannot drop or weaken it'),
});
