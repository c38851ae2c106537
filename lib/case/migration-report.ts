/**
 * What changes for a case when a newer pack takes the place of the one it runs on. The journal stays as it is: a case
 * moves by being projected through another pack, and goes back the same way.
 */
import { currentId } from '@/lib/protocol/current-id';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Pack, Question, Rule, Step } from '@/lib/protocol/schema';
import { changedWeighing } from './changed-weighing';
import type { Entry, Journal } from './entries';
import { type CaseView, project } from './project';

/** A question that was answered, with what it was and what it has become. */
export interface Changed {
  before: Question;
  after: Question;
  entries: Entry[];
}

export interface MigrationReport {
  /** Questions that this pack asks and the other did not; only the ones that would be on screen. */
  added: Question[];
  /** Answered questions that are worded otherwise: does the answer still say the same? */
  reworded: Changed[];
  /** Answered questions that ask for another kind of answer, or for one that may repeat no more. */
  reshaped: Changed[];
  /** Answers that nobody asks for any more. Kept and shown. */
  orphaned: Entry[];
  /** Steps that were done and are not. */
  reopened: Step[];
  /** Advice that did not hold before. */
  advice: Rule[];
  /** Questions of the weighing from which something else follows: the outcome may be another one now. */
  weighing: Question[];
}

const statesOf = (view: CaseView) => view.steps.flatMap((step) => step.questions);
const saysOther = ({ before, after }: Changed) =>
  before.text.nl !== after.text.nl || JSON.stringify(before.options) !== JSON.stringify(after.options);
const asksOther = ({ before, after }: Changed) => before.kind !== after.kind || (before.repeats && !after.repeats);

/** Projects the same journal through both packs and tells the difference. Pure; decides nothing. */
export function migrationReport(from: Pack, to: Pack, journal: Journal, today: string): MigrationReport {
  const old = project(from, journal, today);
  const now = project(to, journal, today);
  const before = new Map(questionsOf(from).map((question) => [currentId(to, question.id), question]));
  const answered = statesOf(now).flatMap(({ question, entries }): Changed[] => {
    const known = before.get(question.id);
    return known && entries.length > 0 ? [{ before: known, after: question, entries }] : [];
  });
  const wasDone = new Set(old.steps.filter((state) => state.status === 'done').map((state) => state.step.id));
  const wasOrphan = new Set(old.orphans.map((entry) => entry.id));
  const heldBefore = new Set(old.advice.map((rule) => rule.id));
  return {
    added: statesOf(now).flatMap(({ question, visible }) => (visible && !before.has(question.id) ? [question] : [])),
    reworded: answered.filter((pair) => saysOther(pair) && !asksOther(pair)),
    reshaped: answered.filter(asksOther),
    orphaned: now.orphans.filter((entry) => !wasOrphan.has(entry.id)),
    reopened: now.steps.flatMap(({ step, status }) => (wasDone.has(step.id) && status !== 'done' ? [step] : [])),
    advice: now.advice.filter((rule) => !heldBefore.has(rule.id)),
    weighing: changedWeighing(from, to),
  };
}

/** Whether the newer pack changes nothing that the professional has to look at. */
export const isQuiet = (report: MigrationReport): boolean =>
  Object.values(report).every((changes: unknown[]) => changes.length === 0);
