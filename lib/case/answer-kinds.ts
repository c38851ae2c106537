/**
 * The shape of an answer, per kind of question. Fields that came later are optional: entries sealed before them open
 * unchanged, and an empty one is the same as an absent one.
 */
import { id, isoDate } from '@/lib/protocol/pack-words';
import { z } from '@/lib/zod';

export const words = z.string().max(20_000);
export const shortWords = z.string().max(500);
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const clockTimeOrNone = clockTime.or(z.literal(''));
const dayOrNone = isoDate.or(z.literal(''));
const verdict = z.enum(['yes', 'no', 'doubt']);

/** Which page of the host something came from or went to. Tells dossiers apart; never leaves the vault. */
export const pageSchema = z.strictObject({
  origin: shortWords,
  path: z.string().max(2_000),
  title: shortWords,
  marker: shortWords
    .exactOptional()
    .describe('Keyed fingerprint of what stood where the client’s name stands: key id, full stop, fingerprint'),
});
export type Page = z.infer<typeof pageSchema>;

/**
 * What is not certain of a marked text: Chromium's page menu gives no line breaks and Firefox's cuts at 16,384
 * characters (measured 2026-11); more than a quote can hold is cut by Naast.
 */
export const passageDoubts = ['line-breaks', 'shortened', 'cut'] as const;
export type PassageDoubt = (typeof passageDoubts)[number];

/** How a marked text is found back on its page, and what is not certain of it. Stands in no note. */
export const passageSchema = z.strictObject({
  before: z.string().max(100).describe('What stood before it, without spaces'),
  after: z.string().max(100),
  doubts: z.array(z.enum(passageDoubts)).max(passageDoubts.length),
});
export type Passage = z.infer<typeof passageSchema>;

/**
 * A signal, with what the recording rules ask: who saw or heard what, when, where, in which situation, with whom
 * present, from whom it comes, and whether it confirms or contradicts; what was thought of it stands apart, with whose
 * thought it is; a diagnosis only with who made it (knowledge/domain.md §5, rules 1–6 and 10).
 */
export const signalSchema = z.strictObject({
  kind: z.literal('signal'),
  quote: words.describe('Literal words, from the dossier or from somebody'),
  saidBy: shortWords.describe('Who said or wrote the quoted words'),
  saidTo: shortWords.exactOptional().describe('To whom'),
  asked: words.exactOptional().describe('The question they were an answer to'),
  observation: words.describe('What was seen, heard, smelled or said'),
  senses: z.array(z.enum(['seen', 'heard', 'smelled', 'said'])).exactOptional(),
  date: isoDate,
  time: clockTimeOrNone,
  place: shortWords,
  situation: words,
  present: shortWords,
  observedBy: z.enum(['self', 'other', 'read', '']).describe('Empty: nobody said'),
  source: shortWords.describe('Who observed it, when that was somebody else'),
  about: shortWords.describe('The person it is about, as a role or initials'),
  bearing: z.enum(['confirms', 'contradicts', 'unknown']),
  alternative: words.exactOptional().describe('What else may explain it'),
  hypothesis: words.exactOptional().describe('A supposition, marked as one'),
  hypothesisBy: shortWords.exactOptional().describe('Whose supposition'),
  followUpOn: dayOrNone.exactOptional().describe('When it is looked at again'),
  diagnosis: words.exactOptional(),
  diagnosedBy: shortWords.exactOptional().describe('Who made the diagnosis and was authorised to'),
  diagnosedOn: dayOrNone.exactOptional(),
  page: pageSchema.optional(),
  passage: passageSchema.exactOptional(),
});
export type Signal = z.infer<typeof signalSchema>;

const text = z.strictObject({ kind: z.literal('text'), text: words.min(1) });
const yesNoDoubt = z.strictObject({ kind: z.literal('yes-no-doubt'), value: verdict, because: words });
const choice = z.strictObject({ kind: z.literal('choice'), value: z.string().max(60), because: words });
const multiple = z.strictObject({
  kind: z.literal('multiple'),
  values: z.array(id).min(1).max(40).describe('Option ids'),
  because: words,
});
const date = z.strictObject({ kind: z.literal('date'), date: isoDate });

/** Somebody in the family, for the overview of who lives where and who is safe now. */
const person = z.strictObject({
  kind: z.literal('person'),
  name: shortWords.min(1).describe('A role, initials or a name, as the dossier needs it'),
  relation: shortWords.describe('To the client: mother, sister, neighbour'),
  stage: z.enum(['unborn', 'child', 'adult', 'unknown']),
  position: z.enum(['victim', 'witness', 'suspected', 'involved', 'unknown']),
  birthDate: dayOrNone.describe('Of an unborn child: when it is expected'),
  age: z
    .string()
    .regex(/^(1[01]\d|\d{1,2})$/)
    .or(z.literal(''))
    .describe('In years, where the date is not known'),
  lives: shortWords.describe('Where and with whom. Never a hidden address'),
  caredBy: shortWords,
  authority: shortWords.describe('Who has parental authority'),
  safeNow: z.enum(['yes', 'no', 'doubt', 'unknown']),
  needs: shortWords.describe('Language, interpreter, disability'),
  remarks: words,
});

const contact = z
  .strictObject({
    kind: z.literal('contact'),
    date: isoDate,
    time: clockTimeOrNone,
    who: shortWords.min(1),
    anonymous: z.union([z.boolean(), z.literal('unknown')]).describe('Client data were not named'),
    consent: z
      .enum(['not-needed', 'given', 'refused', 'not-asked', 'unknown'])
      .exactOptional()
      .describe('Of the client, to be discussed by name'),
    asked: words,
    advice: words,
    agreed: words.exactOptional().describe('Who does what next'),
  })
  .describe('Consulting somebody: colleague, aandachtsfunctionaris, Veilig Thuis');

const talk = z.strictObject({
  kind: z.literal('talk'),
  date: isoDate,
  time: clockTimeOrNone,
  who: shortWords.min(1),
  present: shortWords.exactOptional().describe('Who else was there'),
  interpreter: shortWords.exactOptional(),
  said: words.describe('What you told: purpose and facts'),
  reaction: words,
  interpretation: words.exactOptional().describe('What you said of it, last'),
  agreed: words,
});

const agreement = z.strictObject({
  kind: z.literal('agreement'),
  date: isoDate.describe('The day it was agreed'),
  what: words.min(1),
  who: shortWords.describe('Who does it'),
  until: dayOrNone.describe('The term: when it is looked at'),
  manager: shortWords.describe('The case manager'),
  effect: words.describe('How the effect will be seen'),
});

const decision = z.strictObject({ kind: z.literal('decision'), value: verdict, grounds: words.min(1) });

/** What became of a hypothesis; if it proves wrong, that is said expressly (knowledge/domain.md §5, rule 5). */
const followUp = z.strictObject({
  kind: z.literal('follow-up'),
  hypothesis: words.min(1).describe('In the words in which it was supposed'),
  entry: z.uuid().exactOptional().describe('The signal it stands in; not in the note'),
  outcome: z.enum(['confirmed', 'refuted', 'open']),
  date: isoDate,
  because: words,
});

/** Every kind of question, with the answer that belongs to it. */
export const answerKinds = [
  signalSchema,
  text,
  yesNoDoubt,
  choice,
  multiple,
  date,
  person,
  contact,
  talk,
  agreement,
  decision,
  followUp,
] as const;
