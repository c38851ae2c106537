/** An overlay: what a sector, a region or an organisation changes. It can fill in, reword and add, not weaken. */
import { z } from '@/lib/zod';
import { conditionSchema } from './condition-schema';
import { id, version } from './pack-words';
import { option as packOption, prompt as packPrompt, question as packQuestion, tasks } from './question-schema';
import { rule as packRule } from './rule-schema';
import { overlayWeighing } from './weighing-schema';
import { checklistItem, contact, history, kader, packSchema, theme, validity } from './schema';

/** From general to particular: later layers win. */
export const layerOrder = ['sector', 'region', 'organisation'] as const;

export const overlaySchema = z.strictObject({
  format: z.literal('naast-overlay/1'),
  id,
  version,
  layer: z.enum(layerOrder),
  extends: z
    .array(z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*@\d+$/))
    .min(1)
    .describe('Layers that must lie under this one, as id@major: nl-basis@1'),
  title: packSchema.shape.title,
  madeBy: z
    .string()
    .min(1)
    .max(120)
    .exactOptional()
    .describe('Who made it, for whoever installs it: an organisation or a person'),
  ...validity,
  params: packSchema.shape.params,
  sources: packSchema.shape.sources.exactOptional(),
  roles: z
    .array(
      z.strictObject({
        id,
        text: packSchema.shape.title.exactOptional(),
        does: z.array(z.enum(tasks)).exactOptional(),
      }),
    )
    .exactOptional()
    .describe('A known id binds: what is given replaces. A new id adds: give both text and does'),
  contacts: z.array(contact).exactOptional().describe('A known id replaces, a new one adds'),
  numbers: packSchema.shape.numbers,
  themes: z.array(theme).exactOptional(),
  kader: kader.exactOptional(),
  checklist: z.array(checklistItem).exactOptional(),
  weighing: overlayWeighing.exactOptional(),
  texts: z
    .record(z.string(), packSchema.shape.title)
    .exactOptional()
    .describe(
      'Other words for a text, by its path: s3.title, s3.talk.why, s4.instrument.options.own, r.danger.text, weighing.s5.able.no',
    ),
  addQuestions: z
    .record(id, z.array(z.strictObject({ ...packQuestion.shape, after: id.exactOptional() })).min(1))
    .exactOptional()
    .describe('Per step. `after` names the question before it, or the step itself to come first; absent: last'),
  addOptions: z
    .record(id, z.array(packOption).min(1))
    .exactOptional()
    .describe('Per question of kind choice or multiple'),
  addPrompts: z.record(id, z.array(packPrompt).min(1)).exactOptional().describe('Per question'),
  addRules: z.array(packRule).exactOptional(),
  alsoDoneWhen: z.record(id, conditionSchema).exactOptional().describe('Per step: what must hold besides'),
  move: z
    .record(id, z.strictObject({ step: id, after: id.exactOptional() }))
    .exactOptional()
    .describe('Question → another place, with what its step waits for; nothing is lost by moving'),
  drop: z
    .array(id)
    .exactOptional()
    .describe('Questions, rules, prompts, options and roles to leave out; refused for floor'),
  ...history,
});

export type Overlay = z.infer<typeof overlaySchema>;
