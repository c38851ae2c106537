/** The pack projects the journal: what is answered, what is open, which advice holds. Nothing of this is stored. */
import { type Facts, holds } from '@/lib/protocol/conditions';
import { currentId } from '@/lib/protocol/current-id';
import type { Pack, Prompt, Question, Rule, Step } from '@/lib/protocol/schema';
import { type Deadline, deadlinesOf } from './deadlines';
import { type AnswerOf, type Entry, isBookkeeping, type Journal, ownQuestion } from './entries';
import { openHypotheses } from './hypotheses';
import { isEntry, merge, standing } from './journal';
import { knownFacts, skipsOf } from './known-facts';

export interface QuestionState {
  question: Question;
  visible: boolean;
  /** The prompts and options whose condition holds; an option that was chosen stays readable through `question`. */
  prompts: Prompt[];
  options: Question['options'];
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
  /** The rules that hold, urgent ones first; terms are in `deadlines`, and what was answered is asked no more. */
  advice: Rule[];
  deadlines: Deadline[];
  /** Signals with a supposition of which nobody said yet whether it was right. */
  hypotheses: Entry[];
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
  /** What conditions are held against; `why` makes sentences of it. */
  known: Facts;
  lastActivity: string;
}

/** Bookkeeping of the tool. What was left out and why, and closing with a reason, are facts about the case. */
const isOwn = (entry: Entry) => isBookkeeping(entry.value);

const lastOf = <Kind extends 'label' | 'status'>(entries: Entry[], kind: Kind) =>
  entries.findLast((entry) => entry.value.kind === kind)?.value as AnswerOf<Kind> | undefined;

/** Ids of facts that a standing placement with one of these checks speaks of. */
const placedIds = (entries: readonly Entry[], ...checks: AnswerOf<'placed'>['check'][]): Set<string> =>
  new Set(
    entries.flatMap(({ value }) => (value.kind === 'placed' && checks.includes(value.check) ? value.entries : [])),
  );

/** Facts under the id that their question has in this pack. */
function byQuestion(pack: Pack, facts: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of facts) {
    const id = currentId(pack, entry.question);
    const group = groups.get(id);
    if (group) group.push(entry);
    else groups.set(id, [entry]);
  }
  return groups;
}

const differ = (entries: readonly Entry[]) =>
  entries.length > 1 && new Set(entries.map((entry) => JSON.stringify(entry.value))).size > 1;

/** Rules that hold; one that asks for an answer is still once there is one, or a reason why not. */
function activeRules(pack: Pack, known: Facts): Rule[] {
  const isSettled = ({ effect }: Rule) =>
    effect.type === 'require' && (known.answers.has(effect.question) || known.skipped.has(effect.question));
  const active = pack.rules.filter((rule) => holds(rule.when, known) && !isSettled(rule));
  return [...active.filter((rule) => rule.urgent), ...active.filter((rule) => !rule.urgent)];
}

/**
 * Projects a journal through a pack, as it is on a day (2026-11-22). Total: any pack and any journal give a view, no
 * clock and no storage involved; the order of the journal does not matter.
 */
export function project(pack: Pack, journal: Journal, today: string): CaseView {
  const entries = standing(journal);
  const answered = new Set(entries.map((entry) => currentId(pack, entry.question)));
  // A question that was answered after all was not left out.
  const isOvertaken = ({ value }: Entry) => value.kind === 'skipped' && answered.has(currentId(pack, value.question));
  const facts = entries.filter((entry) => !isOwn(entry) && !isOvertaken(entry));
  const groups = byQuestion(pack, facts);
  const skips = skipsOf(pack, facts);
  const known = knownFacts(pack, groups, skips, today);
  const isShown = ({ when }: { when?: Question['when'] }) => !when || holds(when, known);
  const stateOf = (question: Question): QuestionState => {
    const own = groups.get(question.id) ?? [];
    const skipped = skips.get(question.id);
    return {
      question,
      visible: isShown(question),
      prompts: question.prompts.filter(isShown),
      options: question.options.filter(isShown),
      entries: own,
      conflict: !question.repeats && differ(own),
      ...(skipped && own.length === 0 ? { skippedBecause: skipped } : {}),
    };
  };
  const steps = pack.steps.map((step): StepState => {
    const questions = step.questions.map(stateOf);
    const begun = questions.some((state) => state.entries.length > 0 || state.skippedBecause);
    return { step, questions, status: holds(step.doneWhen, known) ? 'done' : begun ? 'busy' : 'open' };
  });
  const asked = new Set([
    ...pack.steps.flatMap((step) => step.questions.map((question) => question.id)),
    ...Object.values<string>(ownQuestion),
  ]);
  const rules = activeRules(pack, known);
  const hypotheses = openHypotheses(facts, journal);
  const placed = placedIds(entries, 'verified', 'confirmed');
  const notInDossier = facts.filter((entry) => !placed.has(entry.id));
  const copied = placedIds(entries, 'copied');
  const uncertain = placedIds(entries, 'uncertain');
  return {
    label: lastOf(entries, 'label')?.label ?? '',
    closed: lastOf(entries, 'status')?.value === 'closed',
    steps,
    advice: rules.filter((rule) => rule.effect.type !== 'deadline'),
    deadlines: deadlinesOf(rules, groups, hypotheses, today),
    hypotheses,
    notInDossier,
    toPlace: notInDossier.filter(
      (entry) => !copied.has(entry.id) && !uncertain.has(entry.id) && entry.value.kind !== 'status',
    ),
    copied,
    uncertain,
    orphans: facts.filter((entry) => !asked.has(currentId(pack, entry.question))),
    facts,
    known,
    lastActivity: merge(journal).filter(isEntry).at(-1)?.at ?? '',
  };
}
