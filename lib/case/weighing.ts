/** The weighing of a pack, walked with what a case has recorded. Pure; it tells the way and decides nothing. */
import type { Pack } from '@/lib/protocol/schema';
import type { Outcome, WeighingPath } from '@/lib/protocol/weighing-schema';
import type { CaseView, QuestionState, StepState } from './project';
import { type States, walk, type Walked } from './walk-weighing';
import { type Decisions, decisionsOf } from './weighing-decisions';

/** A step before the weighing in which something was left out, or that is not done. */
export interface NotDone {
  state: StepState;
  left: QuestionState[];
}

export interface Weighing {
  /** What was recorded to weigh with; to be filled in first, or passed over. */
  beforehand: QuestionState[];
  notDone: NotDone[];
  walked: Walked[];
  /** The question that the path asks now; nothing where it has come to its end, or waits for a decision. */
  open?: QuestionState;
  /** What the weighing has come to so far, each with the answers that led to it, the newest last. */
  outcomes: { outcome: Outcome; because: Walked[] }[];
  decisions: Decisions;
  /** After which outcome which question records what was agreed. */
  after: Partial<Record<Outcome, QuestionState>>;
  /** Somebody doubts, in an answer or in a decision: Veilig Thuis weighs along. */
  doubt: boolean;
}

/**
 * What stands of the outcomes on the way: help that failed is no help any more, and once it is safe only watching
 * remains. Several reasons for one outcome stand together.
 */
function standingOutcomes(walked: readonly Walked[]): Weighing['outcomes'] {
  let outcomes: Weighing['outcomes'] = [];
  for (const one of walked) {
    const { outcome } = one.follow;
    if (outcome === undefined) continue;
    if (outcome === 'monitor') outcomes = [];
    if (outcome === 'report') outcomes = outcomes.filter((other) => other.outcome !== 'help');
    const same = outcomes.find((other) => other.outcome === outcome);
    if (same) same.because.push(one);
    else outcomes.push({ outcome, because: [one] });
  }
  return outcomes;
}

/** Steps before the weighing itself that were left out in part, or are not done: a reader may ask why. */
function notDoneIn(view: CaseView, begin: string | undefined): NotDone[] {
  const at = view.steps.findIndex((state) => state.questions.some(({ question }) => question.id === begin));
  return view.steps.slice(0, Math.max(at, 0)).flatMap((state) => {
    const left = state.questions.filter((question) => question.visible && question.skippedBecause !== undefined);
    return !state.step.kader && (left.length > 0 || state.status !== 'done') ? [{ state, left }] : [];
  });
}

/** Which questions record what was agreed, as far as the pack asks them. */
function agreedAfter({ after = {} }: WeighingPath, states: States): Weighing['after'] {
  const help = states.get(after.help ?? '');
  const monitor = states.get(after.monitor ?? '');
  return { ...(help && { help }), ...(monitor && { monitor }) };
}

/** After an outcome a question waits for its time; on the way to one it is asked, since the path led there. */
const isAsked = ({ visible, entries }: QuestionState, outcomes: Weighing['outcomes']) =>
  visible || entries.length > 0 || outcomes.length === 0;

/** Walks the weighing of a pack through a case. Total; nothing when the pack has no weighing. */
export function weigh({ weighing }: Pick<Pack, 'weighing'>, view: CaseView): Weighing | undefined {
  if (!weighing) return undefined;
  const asked = view.steps.flatMap((step) => step.questions);
  const states: States = new Map(asked.map((state) => [state.question.id, state]));
  const { walked, at } = walk(weighing, states);
  const outcomes = standingOutcomes(walked);
  const decisions = decisionsOf(weighing, walked, states);
  const said = [...walked, decisions.report, decisions.help];
  return {
    beforehand: weighing.beforehand.flatMap((id) => states.get(id) ?? []),
    notDone: notDoneIn(view, weighing.path[0]?.question),
    walked,
    ...(at && isAsked(at, outcomes) && { open: at }),
    outcomes,
    decisions,
    after: agreedAfter(weighing, states),
    doubt: said.some((one) => one?.value === 'doubt'),
  };
}
