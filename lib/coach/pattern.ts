/**
 * The small language in which rules say what they look for, over tokens:
 *   word  a|b  stem*  *ending   one word (or mark), in any of these forms
 *   {class}                     a word of that class; may stand among alternatives: {say}|meldt
 *   x?                          may be absent
 *   !x                          not followed by x (takes nothing)
 *   ..3                         up to three words, as few as possible, within a clause
 *   ,,9                         the same, over commas too
 *   ~6                          up to six words, as many as possible, within a clause
 *   ^ $                         begin and end of the sentence
 *   < … >                       what the hint covers; everything when absent
 */
import type { Token } from './tokens';

/** Whether a token belongs to a class. It may look at the word, at its capital within the sentence, and whether it is the first. */
export type Belongs = (token: Token, at: number) => boolean;

/** A class, or what else may stand at one place: the test, and the plain words when those are all that pass it. */
export interface Choice {
  test: Belongs;
  words: readonly string[] | undefined;
}
export type Classes = ReadonlyMap<string, Choice>;

interface Step extends Choice {
  kind: 'one' | 'not' | 'few' | 'far' | 'most' | 'begin' | 'end' | 'open' | 'close';
  optional: boolean;
  count: number;
}

/** A pattern that can be tried at a token. */
export interface Pattern {
  /** Plain words one of which must stand first; absent when anything may. */
  firstWords: readonly string[] | undefined;
  /** What the token at which it is tried must pass; the same function for patterns that begin the same. */
  begins: Belongs;
  /** Plain words one of which must stand somewhere after that: the shortest such list, when there is any. */
  needed: readonly string[] | undefined;
  steps: readonly Step[];
}

/** Which tokens a pattern covers, end exclusive. */
export interface Match {
  from: number;
  to: number;
}

const never: Belongs = () => false;
const anything: Belongs = () => true;
const atStart: Belongs = (_token, at) => at === 0;

const isStem = (item: string) => item.length > 1 && item.endsWith('*');
const isEnding = (item: string) => item.length > 1 && item.startsWith('*');

/** Pieces by their length, so that a word is cut once per length however many pieces there are. */
function byLength(pieces: readonly string[]): [length: number, pieces: ReadonlySet<string>][] {
  const lengths = [...new Set(pieces.map((piece) => piece.length))];
  return lengths.map((length) => [length, new Set(pieces.filter((piece) => piece.length === length))]);
}

/** Whether a word begins or ends as the items say. An ending alone is no word with that ending. */
function wildcardTest(items: readonly string[]): Belongs {
  const endings = byLength(items.filter(isEnding).map((item) => item.slice(1)));
  const stems = byLength(items.filter((item) => isStem(item) && !isEnding(item)).map((item) => item.slice(0, -1)));
  return ({ word }) =>
    endings.some(([length, pieces]) => word.length > length && pieces.has(word.slice(-length))) ||
    stems.some(([length, pieces]) => pieces.has(word.slice(0, length)));
}

function named(name: string, classes: Classes): Choice {
  const found = classes.get(name);
  if (!found) throw new Error(`No class of words is called {${name}}`);
  return found;
}

function choiceOf(source: string, classes: Classes): Choice {
  const parts = source.split('|');
  const others = parts.filter((one) => one.startsWith('{')).map((one) => named(one.slice(1, -1), classes));
  const [only] = others;
  if (only && parts.length === 1) return only;
  const wildcards = parts.filter((one) => isStem(one) || isEnding(one));
  const plainWords = new Set(parts.filter((one) => !one.startsWith('{') && !wildcards.includes(one)));
  const tests = [...(wildcards.length > 0 ? [wildcardTest(wildcards)] : []), ...others.map(({ test }) => test)];
  const isListed = wildcards.length === 0 && others.every(({ words }) => words);
  return {
    test: (token, at) => plainWords.has(token.word) || tests.some((test) => test(token, at)),
    words: isListed ? [...plainWords, ...others.flatMap(({ words }) => words ?? [])] : undefined,
  };
}

/** Many patterns say the same in one place: each is worked out once for its classes. */
const workedOut = new WeakMap<Classes, Map<string, Choice>>();

/** What passes for alternatives such as `a|stem*|{class}`. */
export function alternatives(source: string, classes: Classes): Choice {
  const known = workedOut.get(classes) ?? new Map<string, Choice>();
  workedOut.set(classes, known);
  const choice = known.get(source) ?? choiceOf(source, classes);
  known.set(source, choice);
  return choice;
}

const signs: Record<string, Step['kind']> = { '^': 'begin', $: 'end', '<': 'open', '>': 'close' };
const gaps: Record<string, Step['kind']> = { '..': 'few', ',,': 'far', '~': 'most' };

function stepOf(source: string, classes: Classes): Step {
  const sign = signs[source];
  if (sign) return { kind: sign, optional: false, count: 0, test: never, words: undefined };
  const gap = /^(\.\.|,,|~)(\d+)$/.exec(source);
  if (gap) {
    const kind = gaps[gap[1] ?? ''] ?? 'few';
    return { kind, optional: false, count: Number(gap[2]), test: never, words: undefined };
  }
  const negative = source.length > 1 && source.startsWith('!');
  const optional = source.length > 1 && source.endsWith('?');
  const core = source.slice(negative ? 1 : 0, optional ? -1 : undefined);
  return { kind: negative ? 'not' : 'one', optional, count: 0, ...alternatives(core, classes) };
}

const takes = ({ kind, optional }: Step) => kind === 'one' && !optional;

function neededAmong(steps: readonly Step[]): readonly string[] | undefined {
  const listed = steps.flatMap((step) => (takes(step) && step.words && !step.words.includes('$') ? [step.words] : []));
  return listed.sort((a, b) => a.length - b.length)[0];
}

/** Reads one pattern. Throws on a class that does not exist: that is a mistake in the rules. */
export function compilePattern(source: string, classes: Classes): Pattern {
  const steps = source.split(' ').map((part) => stepOf(part, classes));
  // What takes no word says nothing about the word at which the rest begins.
  const at = steps.findIndex(({ kind }) => kind !== 'open' && kind !== 'not');
  const first = steps[at];
  const isWord = first !== undefined && takes(first);
  return {
    firstWords: isWord ? first.words : undefined,
    begins: isWord ? first.test : first?.kind === 'begin' ? atStart : anything,
    needed: neededAmong(steps.slice(isWord ? at + 1 : 0)),
    steps,
  };
}
