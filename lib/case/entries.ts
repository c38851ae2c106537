/** The facts of a case. A journal only grows: correcting, closing and placing are entries too (design §3). */
import type { QuestionKind } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';
import { answerKinds, pageSchema, shortWords, words } from './answer-kinds';

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

/** Another pack took the place of the one this case was on; each as its layers, base first. */
const layers = z.array(z.string().max(80)).min(1).max(20);
const pack = z.strictObject({ kind: z.literal('pack'), from: layers, to: layers });

/**
 * A page that the professional called this case's dossier. `always`: it never shows anybody else, so that Naast need not
 * ask again although the page itself does not tell.
 */
const page = z.strictObject({ kind: z.literal('page'), page: pageSchema, always: z.boolean() });

export const answerSchema = z.discriminatedUnion('kind', [...answerKinds, skipped, label, status, placed, pack, page]);
export type Answer = z.infer<typeof answerSchema>;
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;
/** Type check only: every kind of question has an answer of that name. */
export type AnswerKindsCoverQuestionKinds = QuestionKind extends Answer['kind'] ? true : never;

export const entrySchema = z.strictObject({
  id: z.uuid(),
  at: z.iso.datetime(),
  hourUnknown: z
    .literal(true)
    .exactOptional()
    .describe('Of `at` only the day is known: it was read in a note. Its hour says nothing, and is shown nowhere'),
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

/** Bookkeeping of the tool, and nothing about the client: in no note and no timeline. */
export const bookkeeping = ['label', 'placed', 'pack', 'page'] as const;
export type Bookkeeping = (typeof bookkeeping)[number];
export const isBookkeeping = (value: Answer): value is AnswerOf<Bookkeeping> =>
  (bookkeeping as readonly string[]).includes(value.kind);

/** Questions of the tool itself. */
export const ownQuestion = {
  label: 'naast.label',
  status: 'naast.status',
  placed: 'naast.placed',
  skipped: 'naast.skipped',
  pack: 'naast.pack',
  page: 'naast.page',
} as const;
