/** What in a sentence is not the writer's to make concrete: reported words, counts, findings of absence, homonyms. */
import type { HintKind } from './hint';
import { matchesOf, type Found } from './matches';
import type { RuleBook } from './rule-book';
import type { ExemptionData, RuleData } from './rule-data';
import type { Token } from './tokens';

/** Tokens that are spared, end exclusive, and from which kinds or rules. */
export interface Excuse {
  from: number;
  to: number;
  spares: readonly string[];
}

const within = (at: number, { from, to }: { from: number; to: number }) => at >= from && at < to;

/** Whether a finding of this rule is spared by one of the excuses. */
export const isExcused = (found: Found<RuleData>, excuses: readonly Excuse[]): boolean =>
  excuses.some(
    (excuse) =>
      within(found.from, excuse) && ['*', found.owner.kind, found.owner.id].some((one) => excuse.spares.includes(one)),
  );

/** The semicolons around a token. */
function clauseAround(tokens: readonly Token[], at: number) {
  const isBreak = (token: Token) => token.word === ';';
  const from = tokens.slice(0, at).findLastIndex(isBreak) + 1;
  const next = tokens.slice(at).findIndex(isBreak);
  return { from, to: next < 0 ? tokens.length : at + next };
}

function reachOf(found: Found<ExemptionData>, tokens: readonly Token[], book: RuleBook): Excuse {
  const { spares, reach } = found.owner;
  const end = tokens.length;
  switch (reach) {
    case 'match':
      return { spares, from: found.from, to: found.to };
    case 'end':
      return { spares, from: found.from, to: end };
    case 'clause':
      return { spares, ...clauseAround(tokens, found.from) };
    case 'sentence':
      return { spares, from: 0, to: end };
    case 'rest':
      return { spares, from: found.from, to: matchesOf(book.resumes, tokens, found.from + 1)[0]?.at ?? end };
  }
}

const overlap = (a: { at: number; to: number }, b: { at: number; to: number }) => a.at < b.to && b.at < a.to;

/**
 * Speakers in reading order: what somebody named says is excused, words within it included; a speaker without a name
 * excuses nothing, and takes away the excuse that the same verb would give.
 */
function speech(
  said: readonly Found<ExemptionData>[],
  unnamed: readonly Found<RuleData>[],
  reach: (found: Found<ExemptionData>) => Excuse,
) {
  const excuses: Excuse[] = [];
  const heard: { at: number; to: number }[] = [];
  const turns = [
    ...unnamed.map((found) => ({ found, isUnnamed: true as const })),
    ...said.map((found) => ({ found, isUnnamed: false as const })),
  ].sort((a, b) => a.found.at - b.found.at || Number(b.isUnnamed) - Number(a.isUnnamed));
  for (const turn of turns) {
    if (turn.isUnnamed) {
      if (!isExcused(turn.found, excuses)) heard.push(turn.found);
      continue;
    }
    const trigger = { at: turn.found.at, to: Math.max(turn.found.from, turn.found.at + 1) };
    if (!heard.some((one) => overlap(one, trigger))) excuses.push(reach(turn.found));
  }
  return excuses;
}

/** The excuses of a sentence, given what the rules found in it. */
export function excusesIn(tokens: readonly Token[], found: readonly Found<RuleData>[], book: RuleBook): Excuse[] {
  const exemptions = matchesOf(book.exemptions, tokens);
  const reach = (one: Found<ExemptionData>) => reachOf(one, tokens, book);
  const fixed = exemptions.filter((one) => !one.owner.yields).map(reach);
  const unnamed = found.filter((one) => one.owner.first && !isExcused(one, fixed));
  return [
    ...fixed,
    ...speech(
      exemptions.filter((one) => one.owner.yields),
      unnamed,
      reach,
    ),
  ];
}

/** The kinds that a labelled hypothesis may hold. */
export const hypothetical: readonly HintKind[] = ['assumption', 'interpretation', 'cause'];
