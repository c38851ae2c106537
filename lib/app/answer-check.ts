/** What a form still needs before it can be an entry, per field, as reasons with a sentence (`problem.<reason>`). */
import { answerSchema } from '@/lib/case/entries';
import { cleanText } from '@/lib/host/clean';
import { dayOf } from './blank-answer';

export type Problem =
  'empty' | 'no-quote' | 'impossible-date' | 'future-date' | 'impossible-time' | 'too-long' | 'choose' | 'unreadable';
export type FieldProblems = Record<string, Problem>;

/** Marks that nobody sees are no words. */
const isEmpty = (value: unknown) => typeof value !== 'string' || cleanText(value).trim() === '';

/** Fields that must hold words, per kind of answer. */
const required: Record<string, readonly string[]> = {
  text: ['text'],
  contact: ['who'],
  talk: ['who'],
  decision: ['grounds'],
};

/** A day before living memory is a typing error; a plain date is an agreement and may lie ahead, the rest is past. */
function dateProblem(kind: string, date: unknown, today: string): FieldProblems {
  if (typeof date !== 'string') return {};
  if (date < '1900') return { date: 'impossible-date' };
  return kind !== 'date' && date > today ? { date: 'future-date' } : {};
}

function ownRules(fields: Record<string, unknown>, today: string): FieldProblems {
  const problems: FieldProblems = {};
  const kind = String(fields['kind']);
  if (kind === 'signal' && isEmpty(fields['quote']) && isEmpty(fields['observation'])) problems['quote'] = 'no-quote';
  for (const field of required[kind] ?? []) if (isEmpty(fields[field])) problems[field] = 'empty';
  return { ...problems, ...dateProblem(kind, fields['date'], today) };
}

const problemNamed = (field: string, code: string): Problem => {
  if (field === 'date') return 'impossible-date';
  if (field === 'time') return 'impossible-time';
  if (code === 'too_big') return 'too-long';
  return field === 'value' ? 'choose' : 'empty';
};

/** Checks typed fields against the answer's schema and the rules above it. Empty result: ready to be kept. */
export function problemsOf(fields: Record<string, unknown>, now: Date): FieldProblems {
  const parsed = answerSchema.safeParse(fields);
  const shape = (parsed.error?.issues ?? []).map((issue): [string, Problem] => {
    const field = String(issue.path[0] ?? 'form');
    return [field, field === 'form' ? 'unreadable' : problemNamed(field, issue.code)];
  });
  return { ...ownRules(fields, dayOf(now)), ...Object.fromEntries(shape) };
}
