/** Tries patterns on the tokens of a sentence. */
import type { Match, Pattern } from './pattern';
import type { Token } from './tokens';

const clauseMarks = new Set([';', ':', '(', ')', '/', '•', '"', '“', '”']);

/** Whether a gap may take this token: it stays within a clause, and crosses commas only when it may. */
const passes = (token: Token | undefined, overCommas: boolean): boolean =>
  token !== undefined && !clauseMarks.has(token.word) && (overCommas || token.word !== ',');

interface Trial {
  steps: Pattern['steps'];
  tokens: readonly Token[];
  /** Where the covered part begins and ends, once known. */
  open: number;
  close: number;
}

/** Where a gap may end, in the order in which to try. */
function gapEnds(trial: Trial, step: Pattern['steps'][number], at: number): number[] {
  const ends = [at];
  while (ends.length <= step.count && passes(trial.tokens[at + ends.length - 1], step.kind === 'far'))
    ends.push(at + ends.length);
  return step.kind === 'most' ? ends.reverse() : ends;
}

/** One word: taken when it fits, passed by when it may be absent. */
function followOne(trial: Trial, index: number, at: number, holds: boolean): number {
  const end = holds ? follow(trial, index + 1, at + 1) : -1;
  return end < 0 && trial.steps[index]?.optional ? follow(trial, index + 1, at) : end;
}

function followGap(trial: Trial, index: number, ends: readonly number[]): number {
  for (const next of ends) {
    const end = follow(trial, index + 1, next);
    if (end >= 0) return end;
  }
  return -1;
}

/** The token after the match of the steps from `index` on, or -1. */
function follow(trial: Trial, index: number, at: number): number {
  const step = trial.steps[index];
  if (!step) return at;
  const token = trial.tokens[at];
  const holds = token !== undefined && step.test(token, at);
  const goOn = (may: boolean) => (may ? follow(trial, index + 1, at) : -1);
  switch (step.kind) {
    case 'one':
      return followOne(trial, index, at, holds);
    case 'not':
      return goOn(!holds);
    case 'begin':
      return goOn(at === 0);
    case 'end':
      return goOn(at === trial.tokens.length);
    case 'open':
      trial.open = at;
      return goOn(true);
    case 'close': {
      const end = goOn(true);
      trial.close = at;
      return end;
    }
    default:
      return followGap(trial, index, gapEnds(trial, step, at));
  }
}

/** The tokens that a pattern covers when tried at one token, or nothing. A pattern that ends in < covers none. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): Match | undefined {
  const trial: Trial = { steps: pattern.steps, tokens, open: -1, close: -1 };
  const end = follow(trial, 0, at);
  if (end < 0) return undefined;
  const from = trial.open < 0 ? at : trial.open;
  const to = trial.close < 0 ? end : trial.close;
  return { from, to };
}
