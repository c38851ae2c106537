/** What a protocol pack is. The JSON under `packs/` is checked against this; authors get it as a JSON Schema. */
import { z } from '@/lib/zod';
import { conditionSchema } from './condition-schema';
import { id, isoDate, packText, source, version } from './pack-words';
import { question, tasks } from './question-schema';
import { rule } from './rule-schema';
import { weighing } from './weighing-schema';

export const step = z.strictObject({
  id,
  title: packText,
  purpose: packText.describe('What this step is for, in a sentence'),
  questions: z.array(question).min(1),
  doneWhen: conditionSchema,
  kader: z.literal(true).exactOptional().describe('The weighing framework of the profession is shown beside this step'),
  sources: z.array(id).min(1),
  floor: z.boolean().default(false),
});

export const role = z.strictObject({ id, text: packText, does: z.array(z.enum(tasks)) });

/** Somebody to call who is not in the directory; national numbers always come from the directory. */
export const contact = z.strictObject({
  id,
  shown: z
    .string()
    .regex(/^0[\d -]{8,14}$/)
    .exactOptional()
    .describe('Phone number, as it is printed'),
  name: packText,
  when: packText.describe('When to turn to them'),
  role: id.exactOptional().describe('The role they have'),
  source: z.string().min(1).max(200).describe('Where this was read, or who gave it'),
  checkedOn: isoDate.describe('The day somebody held it against that source'),
});

export const theme = z.strictObject({ id, text: packText });

/** What an organisation has to arrange around the steps; nothing of a case. */
export const checklistItem = z.strictObject({ id, text: packText, sources: z.array(id).min(1) });

/** The weighing framework of a profession. Where its own text is not known to us: the place to lay it beside. */
export const kader = z.strictObject({
  title: packText,
  text: packText.describe('What to do with it, in one or two sentences'),
  known: z.boolean().describe('False: only the five common questions are here; the reader lays the own kader beside'),
  link: z.httpUrl().max(300).exactOptional(),
  sources: z.array(id).min(1),
});

/** A layer as `id@version`. */
export const layerName = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*@\d+\.\d+\.\d+$/);

/** When a pack holds, and when somebody has to look at it again. */
export const validity = {
  validFrom: isoDate.exactOptional(),
  validTo: isoDate.exactOptional(),
  reviewBy: isoDate.exactOptional().describe('The linter warns after this day'),
};

/** What a new version says about ids of earlier ones. */
export const history = {
  renames: z.record(id, id).exactOptional().describe('Old id → new id of a question; its answers come along'),
  retired: z.array(id).exactOptional().describe('Ids that were used and never come back'),
};

/** A protocol pack: the meldcode of one setting, as data. A composed pack is one too, and that is what a case embeds. */
export const packSchema = z.strictObject({
  format: z.literal('naast-pack/1'),
  id,
  version,
  title: packText,
  layers: z.array(layerName).min(2).exactOptional().describe('Written by composing: which layers this was made of'),
  ...validity,
  params: z.record(id, packText).exactOptional().describe('What stands for {{name}} in a text'),
  sources: z.array(source).min(1),
  roles: z.array(role).min(1),
  contacts: z.array(contact).exactOptional(),
  numbers: z.array(id).exactOptional().describe('Numbers of the directory to show beside the national one'),
  themes: z.array(theme).exactOptional(),
  kader: kader.exactOptional(),
  checklist: z.array(checklistItem).exactOptional(),
  weighing: weighing.exactOptional().describe('The weighing as a path of short questions that comes to an outcome'),
  steps: z.array(step).min(1),
  rules: z.array(rule).default([]),
  ...history,
});

export type Pack = z.infer<typeof packSchema>;
export type Step = Pack['steps'][number];
export type Question = Step['questions'][number];
export type QuestionKind = Question['kind'];
export type Prompt = Question['prompts'][number];
export type Rule = Pack['rules'][number];
export type Contact = NonNullable<Pack['contacts']>[number];
