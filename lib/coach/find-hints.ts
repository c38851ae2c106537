/** Words that leave a reader guessing, each with a question. The rules are data; the coach asks and never rewrites. */
import type { Hint, HintKind, HintOptions } from './hint';
import rules from './rules.json';

/** Literal words are not the writer's: no hints inside them. A single quote in ’s avonds, IB’er or foto’s opens nothing. */
const literal = /"[^"]*"|“[^”]*”|„[^”“]*[”“]|‘[^‘’]*’(?!\p{L})|(?<![\p{L}\d])'(?![stnk] )[^']*'(?!\p{L})/gu;

const pattern = (words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.map((word) => word.replaceAll(' ', '\\s+')).join('|')})(?!\\p{L})`, 'giu');

const matchers = rules.map((rule) => ({ rule, matcher: pattern(rule.words) }));

/** The hints for a text, in reading order. Spans are string indices, end exclusive. */
export function findHints(text: string, { language = 'nl' }: HintOptions = {}): Hint[] {
  if (language !== 'nl') return [];
  const quoted = [...text.matchAll(literal)].map((match) => [match.index, match.index + match[0].length] as const);
  const hints = matchers.flatMap(({ rule, matcher }) =>
    [...text.matchAll(matcher)].map((match) => ({
      kind: rule.kind as HintKind,
      start: match.index,
      end: match.index + match[0].length,
      question: rule.question,
      reason: rule.question,
      rule: rule.id,
    })),
  );
  return hints
    .filter((hint) => !quoted.some(([start, end]) => hint.start >= start && hint.end <= end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
