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

/** Whether a token belongs to a class, by the name of the class. */
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
  /** Worked out when first tried: most patterns never are. */
  steps(): readonly Step[];
}

/** Which tokens a pattern covers, end exclusive. */
export interface Match {
  from: number;
  to: number;
}

const never: Belongs = () => false;
const anything: Belongs = () => true;
const atStart: Belongs = (_token, at) => at === 0;

function wordTest(alternative: string): Belongs {
  if (alternative.length > 1 && alternative.startsWith('*')) {
    const ending = alternative.slice(1);
    return ({ word }) => word.length > ending.length && word.endsWith(ending);
  }
  if (alternative.length > 1 && alternative.endsWith('*')) {
    const stem = alternative.slice(0, -1);
    return ({ word }) => word.startsWith(stem);
  }
  return ({ word }) => word === alternative;
}

function named(name: string, classes: Classes): Choice {
  const found = classes.get(name);
  if (!found) throw new Error(`No class of words is called {${name}}`);
  return found;
}

const isWildcard = (word: string) => word.length > 1 && (word.startsWith('*') || word.endsWith('*'));

function choiceOf(source: string, classes: Classes): Choice {
  const parts = source.split('|');
  const plainWords = new Set(parts.filter((one) => !one.startsWith('{') && !isWildcard(one)));
  const others = parts
    .filter((one) => !plainWords.has(one))
    .map((one): Choice =>
      one.startsWith('{') ? named(one.slice(1, -1), classes) : { test: wordTest(one), words: undefined },
    );
  const [only] = others;
  if (only && parts.length === 1) return only;
  return {
    test: (token, at) => plainWords.has(token.word) || others.some((other) => other.test(token, at)),
    words: others.every((other) => other.words)
      ? [...plainWords, ...others.flatMap((other) => other.words ?? [])]
      : undefined,
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

/** Reads one pattern. Throws on a class that does not exist: that is a mistake in the rules. */
export function compilePattern(source: string, classes: Classes): Pattern {
  let steps: Step[] | undefined;
  const parts = source.split(' ');
  const first = stepOf(parts.find((part) => part !== '<') ?? '', classes);
  const isWord = first.kind === 'one' && !first.optional;
  return {
    firstWords: isWord ? first.words : undefined,
    begins: isWord ? first.test : first.kind === 'begin' ? atStart : anything,
    steps: () => (steps ??= parts.map((part) => stepOf(part, classes))),
  };
}

/** Plain words one of which must stand somewhere for a pattern to match: the shortest such list, when there is any. */
export function neededWords(pattern: Pattern): readonly string[] | undefined {
  const listed = pattern
    .steps()
    .flatMap((step) => (step.kind === 'one' && !step.optional && step.words ? [step.words] : []));
  return listed.sort((a, b) => a.length - b.length)[0];
}
