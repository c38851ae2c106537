/** The two decisions beside the weighing: what it points to, what was decided, and whether they agree. */
import type { WeighingPath } from '@/lib/protocol/weighing-schema';
import type { Entry } from './entries';
import type { QuestionState } from './project';
import type { States, Walked } from './walk-weighing';

type Verdict = 'yes' | 'no' | 'doubt';

export interface Decision {
  state: QuestionState;
  /** What the weighing points to, as far as it goes. */
  suggested?: 'yes' | 'no';
  /** What was recorded; nothing where two windows disagree. */
  entry?: Entry;
  value?: Verdict;
  /** Answers that it rests on and that were corrected after it was taken: it may no longer hold. */
  changed: QuestionState[];
  /** Decided otherwise than the weighing points to. Allowed: the grounds say why. */
  differs: boolean;
}

/** A decision is absent when the pack does not ask it. */
export interface Decisions {
  report?: Decision;
  help?: Decision;
}

/** Whether this is another decision than the weighing points to; doubt is no decision yet. */
export const differsFrom = (value: unknown, suggested: 'yes' | 'no' | undefined): boolean =>
  suggested !== undefined && (value === 'yes' || value === 'no') && value !== suggested;

/** Once anything calls for a report it is necessary, whatever help is possible besides. */
function reportSuggested(walked: readonly Walked[]): 'yes' | 'no' | undefined {
  const outcomes = walked.flatMap(({ follow }) => follow.outcome ?? []);
  if (outcomes.includes('report')) return 'yes';
  return outcomes.some((outcome) => outcome !== 'advice') ? 'no' : undefined;
}

/**
 * Help is possible when its conditions hold, and not when one of them fails. Help that was tried and failed points
 * neither way: what can be done now is decided anew.
 */
function helpSuggested(walked: readonly Walked[]): 'yes' | 'no' | undefined {
  const last = walked.at(-1)?.follow;
  const fails = last?.outcome === 'report' && last.next === undefined;
  if (walked.some(({ follow }) => follow.outcome === 'help')) return fails ? undefined : 'yes';
  return fails ? 'no' : undefined;
}

/** What was corrected after an entry was made. */
const correctedAfter = (made: Entry, states: readonly QuestionState[]) =>
  states.filter(({ entries }) => entries.some(({ at, corrects }) => corrects !== undefined && at > made.at));

function decisionOf(
  state: QuestionState | undefined,
  suggested: 'yes' | 'no' | undefined,
  restsOn: readonly QuestionState[],
): Decision | undefined {
  if (!state) return undefined;
  const about = { state, ...(suggested && { suggested }) };
  const entry = state.entries.at(-1);
  const value = entry?.value.kind === 'decision' ? entry.value.value : undefined;
  const isOne = state.entries.every((other) => other.value.kind === 'decision' && other.value.value === value);
  if (!entry || value === undefined || !isOne) return { ...about, changed: [], differs: false };
  return { ...about, entry, value, changed: correctedAfter(entry, restsOn), differs: differsFrom(value, suggested) };
}

/** Both decisions, held against the path as it was walked. */
export function decisionsOf(
  { decisions, beforehand }: WeighingPath,
  walked: readonly Walked[],
  states: States,
): Decisions {
  const restsOn = [...beforehand.flatMap((id) => states.get(id) ?? []), ...walked.map(({ state }) => state)];
  const report = decisionOf(states.get(decisions.report), reportSuggested(walked), restsOn);
  const help = decisionOf(states.get(decisions.help), helpSuggested(walked), restsOn);
  return { ...(report && { report }), ...(help && { help }) };
}

/** The decision that this question asks; undefined for every other question. */
export const decisionAt = ({ report, help }: Decisions, question: string): Decision | undefined =>
  [report, help].find((decision) => decision?.state.question.id === question);
