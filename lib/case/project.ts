/** The pack projects the journal: what is answered, what is open, which advice holds. Nothing of this is stored. */
import { holds, type Facts } from '@/lib/protocol/conditions';
import type { Pack, Question, Rule, Step } from '@/lib/protocol/schema';
import { type AnswerOf, type Entry, type Journal, ownQuestion } from './entries';
import { merge, isEntry, standing } from './journal';

export interface QuestionState {
  question: Question;
  visible: boolean;
  /** Standing answers; several when the question repeats or when two windows disagreed. */
  entries: Entry[];
  /** Two standing answers to a question that asks for one: a new entry must settle it. */
  conflict: boolean;
  skippedBecause?: string;
}

export interface StepState {
  step: Step;
  status: 'open' | 'busy' | 'done';
  questions: QuestionState[];
}

export interface CaseView {
  label: string;
  closed: boolean;
  steps: StepState[];
  advice: Rule[];
  /** Facts that no placement has put in a dossier yet. */
  notInDossier: Entry[];
  /** Of those, what a next note starts with: not copied, not in doubt, and not the opening or closing of the case. */
  toPlace: Entry[];
  /** Ids of facts that were copied, without anybody having checked that they arrived. */
  copied: ReadonlySet<string>;
  /** Ids of facts that were written in a field, while nobody knows what stands there. */
  uncertain: ReadonlySet<string>;
  /** Facts asked by a question this pack no longer has: kept and shown, never dropped. */
  orphans: Entry[];
  /** Everything that belongs in a note or a timeline, in time order. */
  facts: Entry[];
  lastActivity: string;
}

/** Bookkeeping of the tool. What was left out and why, and closing with a reason, are facts about the case. */
const isOwn = (entry: Entry) => entry.value.kind === 'label' || entry.value.kind === 'placed';

const valueOf = (entry: Entry): string | undefined => ('value' in entry.value ? entry.value.value : undefined);

/** What conditions may ask about a journal. */
function factsOf(pack: Pack, entries: Entry[], skipped: ReadonlyMap<string, string>): Facts {
  const answers = new Map<string, string[]>();
  for (const entry of entries) {
    const values = answers.get(entry.question) ?? [];
    const value = valueOf(entry);
    if (value !== undefined) values.push(value);
    answers.set(entry.question, values);
  }
  return { answers, skipped, doneWhen: new Map(pack.steps.map((step) => [step.id, step.doneWhen])) };
}

const lastOf = <Kind extends 'label' | 'status'>(entries: Entry[], kind: Kind) =>
  entries.findLast((entry) => entry.value.kind === kind)?.value as AnswerOf<Kind> | undefined;

/** Ids of facts that a standing placement with one of these checks speaks of. */
const placedIds = (entries: readonly Entry[], ...checks: AnswerOf<'placed'>['check'][]): Set<string> =>
  new Set(
    entries.flatMap(({ value }) => (value.kind === 'placed' && checks.includes(value.check) ? value.entries : [])),
  );

/**
 * Projects a journal through a pack. Total: any pack and any journal give a view, no clock and no storage involved.
 */
export function project(pack: Pack, journal: Journal): CaseView {
  const entries = standing(journal);
  const answered = new Set(entries.map((entry) => entry.question));
  // A question that was answered after all was not left out.
  const isOvertaken = ({ value }: Entry) => value.kind === 'skipped' && answered.has(value.question);
  const facts = entries.filter((entry) => !isOwn(entry) && !isOvertaken(entry));
  const skips = new Map(
    entries.flatMap((entry) =>
      entry.value.kind === 'skipped' ? [[entry.value.question, entry.value.because] as const] : [],
    ),
  );
  const known = factsOf(pack, facts, skips);
  const stateOf = (question: Question): QuestionState => {
    const own = facts.filter((entry) => entry.question === question.id);
    const skipped = skips.get(question.id);
    return {
      question,
      visible: !question.when || holds(question.when, known),
      entries: own,
      conflict: !question.repeats && new Set(own.map((entry) => JSON.stringify(entry.value))).size > 1,
      ...(skipped && own.length === 0 ? { skippedBecause: skipped } : {}),
    };
  };
  const asked = new Set([
    ...pack.steps.flatMap((step) => step.questions.map((question) => question.id)),
    ...Object.values<string>(ownQuestion),
  ]);
  const placed = placedIds(entries, 'verified', 'confirmed');
  const notInDossier = facts.filter((entry) => !placed.has(entry.id));
  const copied = placedIds(entries, 'copied');
  const uncertain = placedIds(entries, 'uncertain');
  return {
    label: lastOf(entries, 'label')?.label ?? '',
    closed: lastOf(entries, 'status')?.value === 'closed',
    steps: pack.steps.map((step) => {
      const questions = step.questions.map(stateOf);
      const begun = questions.some((state) => state.entries.length > 0 || state.skippedBecause);
      return { step, questions, status: holds(step.doneWhen, known) ? 'done' : begun ? 'busy' : 'open' };
    }),
    advice: pack.rules.filter((rule) => holds(rule.when, known)),
    notInDossier,
    toPlace: notInDossier.filter(
      (entry) => !copied.has(entry.id) && !uncertain.has(entry.id) && entry.value.kind !== 'status',
    ),
    copied,
    uncertain,
    orphans: facts.filter((entry) => !asked.has(entry.question)),
    facts,
    lastActivity: merge(journal).filter(isEntry).at(-1)?.at ?? '',
  };
}
