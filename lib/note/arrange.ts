/** The order of a note: by step, and within a step by when it happened. */
import type { Entry, Journal } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { factsInOrder } from './facts-in-order';
import type { NotedFact } from './noted-fact';

export interface Section {
  /** From 1; 0 for what belongs to no step of this pack. */
  number: number;
  title: string;
  facts: NotedFact[];
}

/** The number of the step in which a fact is asked; 0 for none of this pack. */
export function stepOf({ question, value }: NotedFact, pack: Pack): number {
  const asked = value.kind === 'skipped' ? value.question : question;
  return pack.steps.findIndex((step) => step.questions.some((known) => known.id === asked)) + 1;
}

/** The sections of a note, empty ones left out; bookkeeping entries are not in it. */
export function arrange(entries: readonly Entry[], pack: Pack, journal: Journal): Section[] {
  const facts = factsInOrder(entries, pack, journal).map(({ fact }) => fact);
  const numbered = pack.steps.map((step, at) => ({ number: at + 1, title: step.title.nl }));
  return [...numbered, { number: 0, title: 'Overig' }]
    .map((section) => ({ ...section, facts: facts.filter((fact) => stepOf(fact, pack) === section.number) }))
    .filter((section) => section.facts.length > 0);
}
