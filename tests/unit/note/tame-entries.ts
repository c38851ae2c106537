/** Entries with ordinary Dutch in them, of which every word tells to which entry it belongs. */
import fc from 'fast-check';
import type { Entry } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { arbitraryEntry } from '../case/arbitrary-journal';

/** Fields that are no free words. */
const closed = new Set(
  (
    'kind date time value values senses observedBy bearing page question entry stage position birthDate age safeNow ' +
    'until consent outcome followUpOn diagnosedOn anonymous'
  ).split(' '),
);

const sentences = [
  'zei: “Kom maar hier”, en liep weg zonder om te kijken naar de anderen die op het plein stonden te wachten',
  'heeft een plek van twee bij drie centimeter op de linkerarm; ‘van de trap’, zegt oma',
  'vertelt rustig.\n\nDaarna bleef het stil',
  'belt',
];
const short = ['de intern begeleider van groep 5', 'oma’s buurvrouw', 'klas'];
const long = new Set('quote observation situation text because asked advice said reaction agreed grounds'.split(' '));

/** Puts words in every field that has any, marked with the entry: W3 for the third. */
function tamed(entry: Entry, at: number): Entry {
  const words = (field: string, old: unknown, index: number) => {
    if (closed.has(field) || typeof old !== 'string' || old.trim() === '') return old === ' ' ? '' : old;
    const list = long.has(field) ? sentences : short;
    return `W${at} ${list[(old.length + index) % list.length] ?? ''} W${at}`;
  };
  const fields = Object.entries(entry.value).map(([field, old], index) => [field, words(field, old, index)]);
  return { ...entry, value: Object.fromEntries(fields) as Entry['value'] };
}

const pick = <Part>(parts: readonly Part[], at: number): Part | undefined => parts[at % parts.length];

/** Under a question of its kind that the pack has: an unknown one may be called anything. */
function asked({ value, ...entry }: Entry, at: number, pack: Pack): Entry | undefined {
  const questions = pack.steps.flatMap((step) => step.questions);
  if (value.kind === 'status') return { ...entry, value };
  if (value.kind === 'skipped') return { ...entry, value: { ...value, question: pick(questions, at)?.id ?? '' } };
  const question = pick(
    questions.filter((known) => known.kind === value.kind),
    at,
  );
  if (!question) return undefined;
  const chosen = value.kind === 'choice' ? { value: pick(question.options, at)?.id ?? '' } : {};
  return { ...entry, question: question.id, value: { ...value, ...chosen } as Entry['value'] };
}

/** By a role that the pack has. */
function known(entry: Entry, at: number, pack: Pack): Entry | undefined {
  return asked({ ...entry, by: pick(pack.roles, at)?.id ?? entry.by }, at, pack);
}

/** Entries of every kind that the pack asks for. */
export const tameEntries = (pack: Pack): fc.Arbitrary<Entry[]> =>
  fc
    .uniqueArray(arbitraryEntry(pack), { minLength: 2, maxLength: 8, selector: (entry) => entry.id })
    .map((entries) => entries.flatMap((entry, at) => known(entry, at, pack) ?? []).map(tamed));
