/** The facts of a case. A journal only grows: correcting, closing and placing are entries too (design §3). */
import { isoDate, type QuestionKind } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';

const words = z.string().max(20_000);
const shortWords = z.string().max(500);
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Which page of the host something came from or went to. Tells dossiers apart; never leaves the vault. */
export const pageSchema = z.strictObject({
  origin: shortWords,
  path: z.string().max(2_000),
  title: shortWords,
});
export type Page = z.infer<typeof pageSchema>;

/**
 * A signal, with what the recording rules ask: who saw or heard what, when, where, in which situation, with whom
 * present, from whom it comes, and whether it confirms or contradicts (knowledge/domain.md §5, rules 1, 2, 4, 6).
 */
export const signalSchema = z.strictObject({
  kind: z.literal('signal'),
  quote: words.describe('Literal words, from the dossier or from somebody'),
  saidBy: shortWords.describe('Who said or wrote the quoted words'),
  observation: words.describe('What was seen, heard, smelled or said'),
  date: isoDate,
  time: clockTime.or(z.literal('')),
  place: shortWords,
  situation: words,
  present: shortWords,
  observedBy: z.enum(['self', 'other']),
  source: shortWords.describe('Who observed it, when that was somebody else'),
  about: shortWords.describe('The person it is about, as a role or initials'),
  bearing: z.enum(['confirms', 'contradicts', 'unknown']),
  page: pageSchema.optional(),
});
export type Signal = z.infer<typeof signalSchema>;

const text = z.strictObject({ kind: z.literal('text'), text: words.min(1) });
const yesNoDoubt = z.strictObject({
  kind: z.literal('yes-no-doubt'),
  value: z.enum(['yes', 'no', 'doubt']),
  because: words,
});
const choice = z.strictObject({ kind: z.literal('choice'), value: z.string().max(60), because: words });
const date = z.strictObject({ kind: z.literal('date'), date: isoDate });
const contact = z
  .strictObject({
    kind: z.literal('contact'),
    date: isoDate,
    time: clockTime.or(z.literal('')),
    who: shortWords.min(1),
    anonymous: z.boolean().describe('Client data were not named'),
    asked: words,
    advice: words,
  })
  .describe('Consulting somebody: colleague, aandachtsfunctionaris, Veilig Thuis');
const talk = z.strictObject({
  kind: z.literal('talk'),
  date: isoDate,
  time: clockTime.or(z.literal('')),
  who: shortWords.min(1),
  said: words.describe('What you told: purpose and facts'),
  reaction: words,
  agreed: words,
});
const decision = z.strictObject({
  kind: z.literal('decision'),
  value: z.enum(['yes', 'no', 'doubt']),
  grounds: words.min(1),
});

/** `uncertain`: it was written, and nobody knows yet what stands there. */
export const placementChecks = ['verified', 'copied', 'confirmed', 'uncertain'] as const;
/** Entries that the tool writes itself; their questions stand in no pack (`naast.*`). */
const skipped = z.strictObject({ kind: z.literal('skipped'), question: z.string().max(60), because: words.min(1) });
const label = z.strictObject({ kind: z.literal('label'), label: z.string().min(1).max(60) });
const status = z.strictObject({ kind: z.literal('status'), value: z.enum(['closed', 'open']), because: words.min(1) });
const placed = z.strictObject({
  kind: z.literal('placed'),
  entries: z.array(z.string()).min(1),
  page: pageSchema.optional(),
  field: shortWords,
  check: z.enum(placementChecks),
});

export const answerSchema = z.discriminatedUnion('kind', [
  signalSchema,
  text,
  yesNoDoubt,
  choice,
  date,
  contact,
  talk,
  decision,
  skipped,
  label,
  status,
  placed,
]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;
/** Type check only: every kind of question has an answer of that name. */
export type AnswerKindsCoverQuestionKinds = QuestionKind extends Answer['kind'] ? true : never;

export const entrySchema = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string().max(60).describe('Role id'),
  pack: z.string().max(80).describe('id@version that asked the question'),
  question: z.string().max(60),
  value: answerSchema,
  corrects: z.uuid().optional().describe('The entry this one replaces on screen and in notes'),
});
export type Entry = z.infer<typeof entrySchema>;

/** What remains of a withdrawn entry; it wins over the entry in every merge (design §3, Intrekken). */
export const tombstoneSchema = z.strictObject({
  id: z.uuid(),
  withdrawnAt: z.iso.datetime(),
  because: words.min(1),
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

export const journalItemSchema = z.union([entrySchema, tombstoneSchema]);
export type JournalItem = z.infer<typeof journalItemSchema>;
export type Journal = readonly JournalItem[];

/** Questions of the tool itself. */
export const ownQuestion = {
  label: 'naast.label',
  status: 'naast.status',
  placed: 'naast.placed',
  skipped: 'naast.skipped',
} as const;
