/** What a form still needs before it can be an entry, per field, as reasons with a sentence (`problem.<reason>`). */
import { answerSchema } from '@/lib/case/entries';
import { isReason } from '@/lib/case/is-reason';
import { cleanText } from '@/lib/host/clean';
import { dayOf } from './blank-answer';

export type Problem =
  | 'empty'
  | 'no-reason'
  | 'no-own-grounds'
  | 'no-quote'
  | 'no-diagnostician'
  | 'impossible-date'
  | 'future-date'
  | 'impossible-time'
  | 'impossible-age'
  | 'too-long'
  | 'choose'
  | 'unreadable';
export type FieldProblems = Record<string, Problem>;

/** Marks that nobody sees are no words. */
const isEmpty = (value: unknown) => typeof value !== 'string' || cleanText(value).trim() === '';

/** Fields that must hold words, per kind of answer. */
const required: Record<string, readonly string[]> = {
  text: ['text'],
  contact: ['who'],
  talk: ['who'],
  decision: ['grounds'],
  person: ['name'],
  agreement: ['what'],
  'follow-up': ['hypothesis'],
};

/** A day before living memory is a typing error; a plain date is an agreement and may lie ahead, the rest is past. */
function dateProblem(kind: string, date: unknown, today: string): FieldProblems {
  if (typeof date !== 'string') return {};
  if (date < '1900') return { date: 'impossible-date' };
  return kind !== 'date' && date > today ? { date: 'future-date' } : {};
}

function signalRules(fields: Record<string, unknown>): FieldProblems {
  const problems: FieldProblems = {};
  if (isEmpty(fields['quote']) && isEmpty(fields['observation'])) problems['quote'] = 'no-quote';
  // Only somebody authorised makes a diagnosis (knowledge/domain.md §5, rule 10).
  if (!isEmpty(fields['diagnosis']) && isEmpty(fields['diagnosedBy'])) problems['diagnosedBy'] = 'no-diagnostician';
  return problems;
}

function ownRules(fields: Record<string, unknown>, today: string): FieldProblems {
  const kind = String(fields['kind']);
  const problems = kind === 'signal' ? signalRules(fields) : {};
  for (const field of required[kind] ?? []) if (isEmpty(fields[field])) problems[field] = 'empty';
  if (kind === 'decision' && !problems['grounds'] && !isReason(String(fields['grounds'])))
    problems['grounds'] = 'no-reason';
  return { ...problems, ...dateProblem(kind, fields['date'], today) };
}

const days = ['date', 'until', 'birthDate', 'followUpOn', 'diagnosedOn'];
const chosen = ['value', 'values', 'outcome', 'stage'];

const problemNamed = (field: string, code: string): Problem => {
  if (days.includes(field)) return 'impossible-date';
  if (field === 'time') return 'impossible-time';
  if (code === 'too_big') return 'too-long';
  if (field === 'age') return 'impossible-age';
  return chosen.includes(field) ? 'choose' : 'empty';
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
