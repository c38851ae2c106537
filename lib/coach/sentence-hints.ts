/** The hints of one sentence: what the rules find, less what is excused. */
import { excusesIn, isExcused } from './excuses';
import type { HintKind } from './hint';
import { matchesOf, type Found } from './matches';
import type { Span } from './quotes';
import type { RuleBook } from './rule-book';
import type { RuleData } from './rule-data';
import { tokensOf, type Token } from './tokens';

/** A finding by its place in the sentence, in characters. */
export interface SentenceHint extends Span {
  rule: RuleData;
}

/** What a sentence said, for itself and for the next one. */
export interface ReadSentence {
  hints: SentenceHint[];
  /** It begins with a person whom only an earlier sentence can name ("Ze hebben …"). */
  pointsBack: SentenceHint | undefined;
  /** Somebody is named, to whom the next sentence can point back. */
  namesPerson: boolean;
}

const quoteWord = '"quote"';

/** The tokens outside quotes; a quote is one token that no rule knows. */
function spokenTokens(text: string, quotes: readonly Span[]): Token[] {
  let next = 0;
  const result: Token[] = [];
  for (const token of tokensOf(text)) {
    while (next < quotes.length && token.start >= (quotes[next]?.end ?? 0)) next += 1;
    const quote = quotes[next];
    if (!quote || token.start < quote.start) result.push(token);
    else if (result.at(-1)?.start !== quote.start)
      result.push({ word: quoteWord, capital: false, start: quote.start, end: quote.end });
  }
  return result;
}

const opensAgain = new Set([':', '.', '(', '-', '–', '•', '*', quoteWord, '/']);

const titles = new Set(['dhr', 'mw', 'mevr', 'dr', 'drs', 'mr', 'ir', 'prof', 'st', 'fam']);
const isAfterTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === '.' && titles.has(tokens[at - 2]?.word ?? '');

/** De heer Boos, mevrouw De Lange, Dhr. Lief: a capital within a sentence makes a name of a word. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && (tokens[at]?.capital ?? false) && (!opensAgain.has(tokens[at - 1]?.word ?? '') || isAfterTitle(tokens, at));

function wordMatches(tokens: readonly Token[], book: RuleBook): Found<RuleData>[] {
  return tokens.flatMap(({ word }, at) =>
    book
      .rulesOf(word)
      .filter((rule) => rule.kind === 'diagnosis' || !isName(tokens, at))
      .map((owner) => ({ owner, at, from: at, to: at + 1 })),
  );
}

const length = ({ from, to }: Found<RuleData>) => to - from;
const holds = (outer: Found<RuleData>, inner: Found<RuleData>) => outer.from <= inner.from && outer.to >= inner.to;
const touches = (one: Found<RuleData>, other: Found<RuleData>) => one.from < other.to && other.from < one.to;

/** Short phrases of these kinds say what their words would say apart: een paar weken geleden is not also a paar. */
const phraseKinds: readonly HintKind[] = ['interpretation', 'judgement', 'diagnosis', 'frequency', 'time', 'source'];
const labelKinds: readonly HintKind[] = ['interpretation', 'judgement'];
const phraseLength = 3;

function absorbs(outer: Found<RuleData>, inner: Found<RuleData>): boolean {
  if (outer.owner.kind === inner.owner.kind) return touches(outer, inner);
  if (!holds(outer, inner)) return false;
  if (outer.owner.absorbs) return outer.owner.absorbs.includes(inner.owner.kind);
  if (!phraseKinds.includes(outer.owner.kind)) return false;
  return length(outer) <= phraseLength || labelKinds.includes(inner.owner.kind);
}

/** Longest first, so that one place is asked about once in one kind. */
function withoutDoubles(found: readonly Found<RuleData>[]): Found<RuleData>[] {
  const kept: Found<RuleData>[] = [];
  const known = found.filter((one) => !one.owner.fallback);
  const last = found.filter((one) => one.owner.fallback && !known.some((other) => touches(other, one)));
  for (const one of [...known, ...last].sort((a, b) => length(b) - length(a) || a.from - b.from))
    if (!kept.some((other) => absorbs(other, one))) kept.push(one);
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

function toHint({ owner, from, to }: Found<RuleData>, tokens: readonly Token[]): SentenceHint {
  return { rule: owner, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The rule that needs to know what came before. */
const backward = 'unnamed-they';

/** Reads a sentence with its quotes; spans count from its own start. */
export function readSentence(text: string, quotes: readonly Span[], book: RuleBook): ReadSentence {
  const tokens = spokenTokens(text, quotes);
  const found = [...wordMatches(tokens, book), ...matchesOf(book.rules, tokens)];
  const excuses = excusesIn(tokens, found, book);
  const kept = withoutDoubles(found.filter((one) => !isExcused(one, excuses)));
  const hints = kept.map((one) => toHint(one, tokens));
  return {
    hints: hints.filter((hint) => hint.rule.id !== backward),
    pointsBack: hints.find((hint) => hint.rule.id === backward),
    namesPerson: tokens.some(
      (token, at) => isName(tokens, at) || (book.isPerson(token, at) && !pronouns.has(token.word)),
    ),
  };
}

const pronouns = new Set(['ze', 'zij', 'zich', 'they']);
