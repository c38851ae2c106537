/** The order of a note: by step, and within a step by when it happened. */
import type { Entry, Journal } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { momentOf } from '@/lib/case/dutch-day';
import { currentId } from '@/lib/protocol/current-id';
import { type NotedFact, notedFact } from './noted-fact';

export interface Section {
  /** From 1; 0 for what belongs to no step of this pack. */
  number: number;
  title: string;
  facts: NotedFact[];
}

/** When it happened; for answers without a moment of their own, when it was recorded. */
function moment(entry: Entry, fact: NotedFact): string {
  const { value } = fact;
  if ('date' in value && value.kind !== 'date') return `${value.date} ${'time' in value ? value.time : ''}`;
  const { date, time } = momentOf(entry.at);
  return `${date} ${time}`;
}

/** Under the name that the question has in this pack; an earlier version may have called it otherwise. */
function underItsName(fact: NotedFact, pack: Pack): NotedFact {
  const { value } = fact;
  if (value.kind === 'skipped') return { ...fact, value: { ...value, question: currentId(pack, value.question) } };
  return { ...fact, question: currentId(pack, fact.question) };
}

/** The number of the step in which a fact is asked; 0 for none of this pack. */
export function stepOf({ question, value }: NotedFact, pack: Pack): number {
  const asked = value.kind === 'skipped' ? value.question : question;
  return pack.steps.findIndex((step) => step.questions.some((known) => known.id === asked)) + 1;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The sections of a note, empty ones left out; bookkeeping entries are not in it. */
export function arrange(entries: readonly Entry[], pack: Pack, journal: Journal): Section[] {
  const facts = entries
    .flatMap((entry) => {
      const fact = notedFact(entry, journal);
      return fact ? [{ fact: underItsName(fact, pack), at: moment(entry, fact), entry }] : [];
    })
    .sort((a, b) => compare(a.at, b.at) || compare(a.entry.at, b.entry.at) || compare(a.entry.id, b.entry.id));
  const numbered = pack.steps.map((step, at) => ({ number: at + 1, title: step.title.nl }));
  return [...numbered, { number: 0, title: 'Overig' }]
    .map((section) => ({
      ...section,
      facts: facts.map(({ fact }) => fact).filter((fact) => stepOf(fact, pack) === section.number),
    }))
    .filter((section) => section.facts.length > 0);
}
